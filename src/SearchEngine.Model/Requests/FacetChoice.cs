namespace SearchEngine.Model;

/// <summary>
/// One value chosen or excluded in a facet. Several chosen values of one field mean either; different fields mean both;
/// an excluded value is never returned. Values are matched whole, as <see cref="FacetValue.Value"/> gives them;
/// null stands for "unknown". Years are "2021", months "2021-02", days "2021-02-03".
/// </summary>
public sealed record FacetChoice(FacetField Field, string? Value, bool Excluded = false);
