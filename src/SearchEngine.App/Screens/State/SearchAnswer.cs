using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What the index last answered; grows page by page as a person moves down.</summary>
/// <param name="Request">The question, as first asked.</param>
/// <param name="Elapsed">How long the search took, without waiting and drawing.</param>
internal sealed record SearchAnswer(
    SearchRequest Request,
    IReadOnlyList<Hit> Hits,
    int Total,
    bool TotalIsExact,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<string> Notes,
    TimeSpan Elapsed)
{
    /// <summary>Other spellings of words that find next to nothing.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public static SearchAnswer Of(SearchRequest request, SearchResponse response, TimeSpan elapsed)
        => new(request, response.Hits, response.Total, response.TotalIsExact, response.Facets, response.Notes, elapsed) { Corrections = response.Corrections };

    public SearchAnswer Append(SearchResponse page) => this with { Hits = [.. Hits, .. page.Hits] };

    public Facet? Facet(FacetField field) => Facets.FirstOrDefault(f => f.Field == field);
}
