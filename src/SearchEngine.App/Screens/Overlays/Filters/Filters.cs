using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What narrows the results, in the order it was chosen, the range of dates first.</summary>
internal static class Filters
{
    public static IEnumerable<Filter> Of(SearchState state)
    {
        if (state.From is not null || state.To is not null) yield return new Filter($"date: {Day(state.From)}…{Day(state.To)}", new DatesCleared(), s => s with { From = null, To = null });
        if (state.Like is { } like) yield return new Filter($"like: {like.Title ?? like.ArticleId}", new SimilarCleared(), s => s with { Like = null });
        foreach (var choice in state.Choices) yield return new Filter(Label(choice), new ChoiceRemoved(choice), s => s with { Choices = [.. s.Choices.Where(c => c != choice)] }, choice);
    }

    public static SearchState None(SearchState state) => state with { Choices = [], From = null, To = null, Like = null };

    /// <summary>Without what one facet chose or excluded.</summary>
    public static SearchState Without(SearchState state, FacetField field) => state with { Choices = [.. state.Choices.Where(c => c.Field != field)] };

    public static string Label(FacetChoice choice)
    {
        string field = FacetRows.NameOf(choice.Field).ToLowerInvariant();
        return $"{(choice.Excluded ? "not " : "")}{field}: {FacetRows.Label(choice.Value)}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
