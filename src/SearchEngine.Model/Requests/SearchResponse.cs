namespace SearchEngine.Model;

/// <param name="Hits">In the order asked for; every hit is an <see cref="ArticleHit"/> or every hit is a <see cref="QuoteHit"/>.</param>
/// <param name="Total">How many results match.</param>
/// <param name="TotalIsExact">False when <paramref name="Total"/> is a lower bound.</param>
/// <param name="Facets">In the order of the request.</param>
/// <param name="Notes">What a person should know of how the query was read: an expansion cut short, a word spelt otherwise.</param>
public sealed record SearchResponse(
    IReadOnlyList<Hit> Hits,
    int Total,
    bool TotalIsExact,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<string> Notes)
{
    /// <summary>Other spellings of words that find nothing or next to nothing, in the order of the query; empty unless asked for.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
