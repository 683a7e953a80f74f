using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Compares requests by what they ask, which their lists do not do by themselves, and asks for their counts alone.</summary>
internal static class Questions
{
    public static bool AreSame(SearchRequest? one, SearchRequest other)
        => one is not null && HaveSameHits(one, other) && one.Facets.SequenceEqual(other.Facets);

    /// <summary>Whether both find the same results in the same order, whatever they count beside.</summary>
    public static bool HaveSameHits(SearchRequest one, SearchRequest other)
        => AreOneSearch(one, other) && AreSame(one.Among, other.Among) && AreSame(one.Without, other.Without);

    /// <summary>The same but for results that are named one by one, which change as they are reviewed.</summary>
    public static bool AreOneSearch(SearchRequest one, SearchRequest other)
        => one.Kind == other.Kind && one.Sort == other.Sort && one.From == other.From && one.To == other.To
        && one.Grouped == other.Grouped && one.SimilarTo == other.SimilarTo
        && Equals(one.Query, other.Query) && one.Choices.SequenceEqual(other.Choices);

    /// <summary>How many it finds, and how they spread over some facets, without the results themselves or anything beside them.</summary>
    public static SearchRequest Counting(SearchRequest request, params IReadOnlyList<FacetRequest> facets)
        => request with { Offset = 0, Limit = 0, Snippets = 0, Corrections = false, Grouped = false, Facets = facets };

    private static bool AreSame(IReadOnlyList<ResultReference>? one, IReadOnlyList<ResultReference>? other)
        => ReferenceEquals(one, other) || (one is not null && other is not null && one.SequenceEqual(other));
}
