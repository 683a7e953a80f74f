namespace SearchEngine.Model;

/// <param name="Value">The value as shown and as chosen; null for results where the field is unknown.</param>
/// <param name="Count">Results that have the value under the query and the choices made in all other fields.</param>
public sealed record FacetValue(string? Value, int Count);
