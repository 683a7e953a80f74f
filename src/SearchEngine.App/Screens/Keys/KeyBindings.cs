using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Which part of the screen a key goes to. Every key named here or in its neighbours is told by <see cref="KeyHelp"/>.</summary>
internal static class KeyBindings
{
    public static Transition Apply(SearchState state, KeyPress key)
    {
        if (Everywhere(state, key) is { } done) return done;
        if (state.HelpTop is { } top) return HelpKeys.Apply(state, top, key);
        if (state.ReaderIsOpen) return ArticleKeys.ApplyInReader(state, key);
        return state.Focus switch
        {
            Pane.Query => QueryKeys.Apply(state, key),
            Pane.Facets when state.Facets.FilterHasFocus => FacetFilterKeys.Apply(state, key),
            Pane.Facets => FacetKeys.Apply(state, key),
            Pane.Results => ResultKeys.Apply(state, key),
            _ => ArticleKeys.ApplyInPreview(state, key),
        } ?? InAnyPane(state, key);
    }

    private static Transition? Everywhere(SearchState state, KeyPress key)
    {
        if (key.Is('c', KeyModifiers.Control)) return new Transition(state, new Quit());
        if (key.Is('z', KeyModifiers.Control)) return new Transition(state, new SuspendProgram());
        if (key.Is('l', KeyModifiers.Control)) return new Transition(state, new RedrawScreen());
        if (key.Is(KeyCode.F5) && state.Index.IsOpen) return new Transition(state, new RefreshIndex());
        if (key.Is(KeyCode.F1)) return state with { HelpTop = state.HelpTop is null ? 0 : null };
        return null;
    }

    /// <summary>Keys of the panes in which nothing is typed, and Tab, which is never typed.</summary>
    private static Transition InAnyPane(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Tab)) return Panes.Step(state, 1);
        if (key.Is(KeyCode.Tab, KeyModifiers.Shift)) return Panes.Step(state, -1);
        if (Panes.TakesText(state)) return state;
        if (key.Is(KeyCode.Escape)) return state with { Focus = Pane.Results };
        if (!key.IsText) return state;
        return (char)key.Rune.Value switch
        {
            'q' => new Transition(state, new Quit()),
            '?' => state with { HelpTop = 0 },
            '/' or 'i' => state with { Focus = Pane.Query },
            'a' => state with { Kind = state.Kind == ResultKind.Quotes ? ResultKind.Articles : ResultKind.Quotes },
            's' => state with { Sort = NextSort(state.EffectiveSort) },
            'X' => state with { Choices = [] },
            'M' => new Transition(state with { MouseIsOn = !state.MouseIsOn, Message = state.MouseIsOn ? "mouse off: the terminal selects text" : "mouse on" }, new SwitchMouse(!state.MouseIsOn)),
            _ => state,
        };
    }

    private static SortOrder NextSort(SortOrder sort) => sort switch
    {
        SortOrder.Relevance => SortOrder.DateDescending,
        SortOrder.DateDescending => SortOrder.DateAscending,
        _ => SortOrder.Relevance,
    };
}
