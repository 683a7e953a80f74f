using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One row of the facet pane: a header (no value), a value, the row that shows more of them, or what is told behind the last.</summary>
/// <param name="Field">Null for the rows of what was reviewed, which are chosen like a facet's.</param>
/// <param name="Number">Its place among the rows that can be selected, -1 for a row that cannot.</param>
/// <param name="Hidden">For a "more" row: how many values there are beside those above it; behind the last: how many are not listed; 0 where that is not known.</param>
internal sealed record FacetRow(FacetField? Field, FacetRowKind Kind, int Number, FacetValue? Value = null, bool IsChosen = false, bool IsExcluded = false, int Hidden = 0)
{
    /// <summary>In a row of what was reviewed: the decision.</summary>
    public ReviewVerdict Verdict { get; init; }
}
