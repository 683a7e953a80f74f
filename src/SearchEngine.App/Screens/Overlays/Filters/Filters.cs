using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What narrows the results, in the order it was chosen: the range of dates first, then facets, then what was reviewed.</summary>
internal static class Filters
{
    public static IEnumerable<Filter> Of(SearchState state)
    {
        if (state.From is not null || state.To is not null) yield return new Filter(Label(state.From, state.To), s => s with { From = null, To = null });
        if (state.Like is { } like) yield return new Filter(Label(like), s => s with { Like = null });
        foreach (var choice in state.Choices) yield return new Filter(Label(choice), s => s with { Choices = [.. s.Choices.Where(c => c != choice)] }, s => Turned(s, choice));
        foreach (var review in state.ReviewChoices) yield return new Filter(Label(review), s => s with { ReviewChoices = [.. s.ReviewChoices.Where(c => c != review)] }, s => Turned(s, review));
    }

    /// <summary>Those of a saved search, as their chips show them.</summary>
    public static IEnumerable<string> Labels(SavedSearch search)
    {
        if (search.From is not null || search.To is not null) yield return Label(search.From, search.To);
        if (search.Like is { } like) yield return Label(like);
        foreach (var choice in search.Choices) yield return Label(choice);
        foreach (var review in search.Reviews) yield return Label(review);
    }

    public static SearchState None(SearchState state) => state with { Choices = [], ReviewChoices = [], From = null, To = null, Like = null };

    /// <summary>Without what one facet chose or excluded.</summary>
    /// <param name="field">Null for what was reviewed.</param>
    public static SearchState Without(SearchState state, FacetField? field)
        => field is null ? state with { ReviewChoices = [] } : state with { Choices = [.. state.Choices.Where(c => c.Field != field)] };

    private static string Label(DateOnly? from, DateOnly? to) => $"date: {HitText.Day(from)}…{HitText.Day(to)}";

    private static string Label(ArticleName like) => $"like: {like}";

    private static string Label(FacetChoice choice) => Label(choice.Excluded, FacetRows.NameOf(choice.Field), FacetRows.Label(choice.Value));

    private static string Label(ReviewChoice choice) => Label(choice.Excluded, FacetRows.NameOf(null), ReviewMark.NameOf(choice.Verdict));

    private static string Label(bool isExcluded, string field, string value) => $"{(isExcluded ? "not " : "")}{field.ToLowerInvariant()}: {value}";

    private static SearchState Turned(SearchState state, FacetChoice choice)
        => state with { Choices = [.. state.Choices.Select(c => c == choice ? c with { Excluded = !c.Excluded } : c)] };

    private static SearchState Turned(SearchState state, ReviewChoice choice)
        => state with { ReviewChoices = [.. state.ReviewChoices.Select(c => c == choice ? c with { Excluded = !c.Excluded } : c)] };
}
