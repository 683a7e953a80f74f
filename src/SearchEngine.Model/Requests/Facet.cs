namespace SearchEngine.Model;

/// <summary>A field's values with their counts, as the request ordered them.</summary>
/// <param name="Field">Which field was counted.</param>
/// <param name="Values">At most as many as were asked for.</param>
/// <param name="DistinctValues">How many values have a count above zero, listed or not.</param>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values, int DistinctValues);
