using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What narrows the results, in the order it was chosen: the range of dates first, then facets, then what was reviewed.</summary>
internal static class Filters
{
    public static IEnumerable<Filter> Of(SearchState state)
    {
        if (state.From is not null || state.To is not null) yield return new Filter($"date: {Day(state.From)}…{Day(state.To)}", s => s with { From = null, To = null });
        if (state.Like is { } like) yield return new Filter($"like: {like.Title ?? like.ArticleId}", s => s with { Like = null });
        foreach (var choice in state.Choices) yield return new Filter(Label(choice), s => s with { Choices = [.. s.Choices.Where(c => c != choice)] }, s => Turned(s, choice));
        foreach (var review in state.ReviewChoices) yield return new Filter(Label(review), s => s with { ReviewChoices = [.. s.ReviewChoices.Where(c => c != review)] }, s => Turned(s, review));
    }

    public static SearchState None(SearchState state) => state with { Choices = [], ReviewChoices = [], From = null, To = null, Like = null };

    /// <summary>Without what one facet chose or excluded.</summary>
    /// <param name="field">Null for what was reviewed.</param>
    public static SearchState Without(SearchState state, FacetField? field)
        => field is null ? state with { ReviewChoices = [] } : state with { Choices = [.. state.Choices.Where(c => c.Field != field)] };

    public static string Label(FacetChoice choice) => Label(choice.Excluded, FacetRows.NameOf(choice.Field), FacetRows.Label(choice.Value));

    private static string Label(ReviewChoice choice) => Label(choice.Excluded, FacetRows.NameOf(null), ReviewMark.NameOf(choice.Verdict));

    private static string Label(bool isExcluded, string field, string value) => $"{(isExcluded ? "not " : "")}{field.ToLowerInvariant()}: {value}";

    private static SearchState Turned(SearchState state, FacetChoice choice)
        => state with { Choices = [.. state.Choices.Select(c => c == choice ? c with { Excluded = !c.Excluded } : c)] };

    private static SearchState Turned(SearchState state, ReviewChoice choice)
        => state with { ReviewChoices = [.. state.ReviewChoices.Select(c => c == choice ? c with { Excluded = !c.Excluded } : c)] };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
