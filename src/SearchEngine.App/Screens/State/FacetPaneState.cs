using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Where a person is among the facet values.</summary>
/// <param name="Position">Counts the rows that can be selected, headers not among them.</param>
/// <param name="Expanded">Facets of which more than the first values are shown.</param>
/// <param name="FilterField">The facet whose values are being searched, null when none is.</param>
/// <param name="Filter">What is searched for in its values.</param>
/// <param name="FilterHasFocus">Whether typing goes to the filter.</param>
internal sealed record FacetPaneState(
    ListPosition Position,
    IReadOnlyList<FacetField> Expanded,
    FacetField? FilterField,
    TextField Filter,
    bool FilterHasFocus)
{
    public static FacetPaneState Initial { get; } = new(default, [], null, TextField.Empty, false);
}
