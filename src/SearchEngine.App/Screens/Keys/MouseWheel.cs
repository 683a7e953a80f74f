using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The wheel scrolls what is under the pointer, without taking the focus there.</summary>
internal static class MouseWheel
{
    private const int LinesPerTurn = 3;

    public static SearchState Apply(SearchState state, MouseInput mouse)
    {
        int by = mouse.Action switch
        {
            MouseAction.WheelUp => -1,
            MouseAction.WheelDown => 1,
            _ => 0,
        };
        if (by == 0) return state;
        if (state.Overlay is { } overlay) return state with { Overlay = overlay.Scrolled(state, by) };
        var layout = ScreenLayout.Of(state);
        if (layout.Preview.Contains(mouse.X, mouse.Y)) return ArticleKeys.Scroll(state, LinesPerTurn * by);
        if (layout.Results.Contains(mouse.X, mouse.Y)) return state with { Results = state.Results.Scroll(by, state.Answer?.Hits.Count ?? 0, layout.VisibleResults) };
        return layout.Facets.Contains(mouse.X, mouse.Y) ? ScrollFacets(state, by) : state;
    }

    private static SearchState ScrollFacets(SearchState state, int by)
    {
        int count = FacetRows.Of(state).Count(r => r.Number >= 0);
        return FacetKeys.Select(state, Math.Clamp(state.Facets.Position.Selected + by, 0, Math.Max(0, count - 1)));
    }
}
