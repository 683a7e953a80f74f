namespace SearchEngine.App;

/// <summary>The way from pane to pane.</summary>
internal static class Panes
{
    private static readonly Pane[] Order = [Pane.Query, Pane.Facets, Pane.Results, Pane.Preview];

    /// <summary>The next pane that can be shown, or the previous one.</summary>
    public static SearchState Step(SearchState state, int by)
    {
        var facets = state.Facets with { FilterHasFocus = false };
        int at = Array.IndexOf(Order, state.Focus);
        do at = (at + by + Order.Length) % Order.Length;
        while (!CanShow(state, Order[at]));
        return state with { Focus = Order[at], Facets = facets };
    }

    /// <summary>Whether letters are typed and not commands.</summary>
    public static bool TakesText(SearchState state)
        => state.Focus == Pane.Query || state is { Focus: Pane.Facets, Facets.FilterHasFocus: true };

    private static bool CanShow(SearchState state, Pane pane)
    {
        var layout = ScreenLayout.Of(state with { Focus = pane });
        return pane switch
        {
            Pane.Facets => !layout.Facets.IsEmpty,
            Pane.Preview => !layout.Preview.IsEmpty,
            _ => true,
        };
    }
}
