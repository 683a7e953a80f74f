using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The whole search screen. Views only draw: they decide nothing and keep nothing.</summary>
internal static class SearchView
{
    public static void Draw(Grid grid, Canvas canvas)
    {
        var (screen, layout) = (grid.Whole, canvas.Layout);
        QueryView.Draw(Of(screen, layout.Query), canvas);
        FilterView.Draw(Of(screen, layout.Filters), canvas);
        FacetView.Draw(Of(screen, layout.Facets), canvas);
        ResultView.Draw(Of(screen, layout.Results), canvas);
        ArticleView.Draw(Of(screen, layout.Preview), canvas);
        DrawLinesBetween(screen, canvas);
        CompletionView.Draw(screen, canvas);
        if (canvas.State.Overlay is { } overlay) DrawOver(grid, canvas, overlay);
        StatusView.Draw(Of(screen, layout.Status), canvas);
    }

    private static void DrawOver(Grid grid, Canvas canvas, Overlay overlay)
    {
        grid.Cursor = null;
        canvas.Clicks.Clear();
        canvas.Clicks.Add(grid.Whole.Area, new OverlayLeft());
        var layout = canvas.Layout;
        int top = layout.Status.Height > 0 ? layout.Query.Height : 0;
        overlay.Draw(grid.Whole.Part(0, top, grid.Width, grid.Height - top - layout.Status.Height), canvas);
    }

    private static Region Of(Region screen, Area area) => screen.Part(area.X, area.Y, area.Width, area.Height);

    private static void DrawLinesBetween(Region screen, Canvas canvas)
    {
        var layout = canvas.Layout;
        foreach (var pane in new[] { layout.Facets, layout.Results })
        {
            if (!pane.IsEmpty && pane.Right < screen.Width) Lines.Vertical(screen.Part(pane.Right, pane.Y, 1, pane.Height), canvas.Theme.Line);
        }
    }
}
