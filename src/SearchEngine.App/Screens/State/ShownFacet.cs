using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A facet of the pane.</summary>
/// <param name="Limit">How many of its values are asked for.</param>
internal sealed record ShownFacet(FacetField Field, string Name, int Limit);
