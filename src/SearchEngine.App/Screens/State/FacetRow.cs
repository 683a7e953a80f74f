using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One row of the facet pane: a header (no value), a value, or the row that shows more of them.</summary>
/// <param name="Field">Null for the rows of what was reviewed, which are chosen like a facet's.</param>
/// <param name="Number">Its place among the rows that can be selected, -1 for a header.</param>
/// <param name="Hidden">For a "more" row: how many values it would show.</param>
internal sealed record FacetRow(FacetField? Field, FacetRowKind Kind, int Number, FacetValue? Value = null, bool IsChosen = false, bool IsExcluded = false, int Hidden = 0)
{
    /// <summary>In a row of what was reviewed: the decision.</summary>
    public ReviewVerdict Verdict { get; init; }
}
