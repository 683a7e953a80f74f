using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Searching inside the values of one facet.</summary>
internal static class FacetFilterKeys
{
    /// <returns>Null for a key that means nothing here.</returns>
    public static Transition? Apply(SearchState state, KeyPress key)
    {
        var facets = state.Facets;
        if (key.Is(KeyCode.Enter) || key.Is(KeyCode.Down)) return state with { Facets = facets with { FilterHasFocus = false } };
        if (key.Is(KeyCode.Escape)) return state with { Facets = facets with { FilterField = null, Filter = TextField.Empty, FilterHasFocus = false } };
        if (facets.Filter.After(key) is { } filter) return SelectFirstOf(state with { Facets = facets with { Filter = filter } });
        return null;
    }

    private static SearchState SelectFirstOf(SearchState state)
    {
        var first = FacetRows.Of(state).FirstOrDefault(r => r.Field == state.Facets.FilterField && r.Number >= 0);
        return first is null ? state : FacetKeys.Select(state, first.Number);
    }
}
