using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The list of results.</summary>
internal static class ResultKeys
{
    /// <returns>Null for a key that means nothing here.</returns>
    public static Transition? Apply(SearchState state, KeyPress key)
    {
        if (MoveOf(state, key) is { } by) return Move(state, by);
        if (key.Is(KeyCode.Enter) && state.Offered.ElementAtOrDefault(state.Results.Selected) is { } offer) return offer.Take(state);
        if (key.Is(KeyCode.Enter)) return QueryKeys.Remember(state with { ReaderIsOpen = true });
        if (key.Is(KeyCode.Left) || key.Is('h')) return state with { Focus = Pane.Facets };
        if (key.Is(KeyCode.Right) || key.Is('l')) return ScreenLayout.Of(state).Preview.IsEmpty ? state with { ReaderIsOpen = true } : state with { Focus = Pane.Preview };
        if (key.Is('J')) return ArticleKeys.Scroll(state, 1);
        if (key.Is('K')) return ArticleKeys.Scroll(state, -1);
        return ArticleKeys.ApplyAnywhere(state, key);
    }

    /// <summary>Moves the selection; what is on show follows once the list is.</summary>
    public static SearchState Move(SearchState state, int by)
        => state with { Results = state.Results.Select(by, state.RowCount), IsGoingToEnd = by == Moves.All };

    /// <summary>How far a key moves the selection, null when it does not.</summary>
    public static int? MoveOf(SearchState state, KeyPress key)
        => Moves.Of(key, ScreenLayout.Of(state).VisibleResults);
}
