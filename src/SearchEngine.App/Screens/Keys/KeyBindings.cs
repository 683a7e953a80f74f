using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Which part of the screen a key goes to. Every key named here or in its neighbours is told by <see cref="KeyHelp"/>.</summary>
internal static class KeyBindings
{
    public static Transition Apply(SearchState state, KeyPress key)
    {
        if (Everywhere(state, key) is { } done) return done;
        if (state.Overlay is { } overlay) return overlay.After(state, key);
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
        if (key.Is(KeyCode.F5)) return ScreenCommands.Refresh(state);
        if (key.Is('y', KeyModifiers.Control) && state.Overlay is null) return QueryKeys.TakeCorrection(state);
        if (key.Is(KeyCode.F1) || (key.Is('?') && state.Overlay is { TakesText: false })) return HelpOverlay.Switch(state);
        return null;
    }

    /// <summary>Keys of the panes in which nothing is typed, and Tab, which is never typed.</summary>
    private static Transition InAnyPane(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Tab)) return Panes.Step(state, 1);
        if (key.Is(KeyCode.Tab, KeyModifiers.Shift)) return Panes.Step(state, -1);
        if (Panes.TakesText(state)) return state;
        if (key.Is(KeyCode.Escape)) return state with { Focus = Pane.Results };
        if (key.Is('/') || key.Is('i')) return state with { Focus = Pane.Query };
        return key.IsText && key.Rune.IsBmp && ScreenCommands.Of((char)key.Rune.Value) is { } command ? command.Run(state) : state;
    }
}
