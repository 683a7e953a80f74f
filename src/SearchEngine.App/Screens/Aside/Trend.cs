using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How the results with one value of a facet spread over time.</summary>
/// <param name="Counts">By year or by month, alike for every value of a <see cref="Margin"/>.</param>
internal sealed record Trend(FacetField Field, string? Value, IReadOnlyList<int> Counts);
