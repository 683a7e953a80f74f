using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Completing as keys and answers change it.</summary>
internal static class CompletionKeys
{
    /// <summary>What a key does in the query line before the line itself sees it; null when it is for the line.</summary>
    public static Transition? Apply(SearchState state, KeyPress key)
    {
        if (state.Completion is not { } open) return key.Is(KeyCode.Tab) ? Ask(state) : null;
        if (key.Is(KeyCode.Escape)) return state with { Completion = null };
        if (key.Is(KeyCode.Tab)) return open is { Items.Count: 1 } ? Accept(state, open.Items[0]) : Next(state, open);
        if (key.Is(KeyCode.Tab, KeyModifiers.Shift) || (key.Is(KeyCode.Up) && open.Selected is not null)) return Moved(state, open, -1);
        if (key.Is(KeyCode.Down) && open.Items is { Count: > 0 }) return Moved(state, open, 1);
        if ((key.Is(KeyCode.Enter) || key.Is(KeyCode.Right)) && open.Selected is { } chosen) return Accept(state, chosen);
        return null;
    }

    public static SearchState Accept(SearchState state, CompletionItem item)
    {
        if (state.Completion is not { } open) return state;
        var (text, caret) = open.Place.Replace(state.Query.Text, item.Insert);
        return Typed(state.WithQuery(new TextField(text, caret)) with { Focus = Pane.Query, Completion = null });
    }

    /// <summary>After the line has changed: what is open follows the caret; behind the colon of a field with names it opens.</summary>
    public static SearchState Typed(SearchState state)
    {
        var place = CompletionPlace.At(state.Query.Text, state.Query.Caret);
        bool comesByItself = place?.Field?.IsOfferedAtOnce == true;
        if (place is null || (state.Completion is null && !comesByItself)) return state with { Completion = null };
        if (place == state.Completion?.Place) return state;
        bool wasAsked = state.Completion is { WasAsked: true } && !comesByItself;
        return state with { Completion = Completion.Begin(place, wasAsked) with { Items = state.Completion?.Items } };
    }

    public static SearchState Found(SearchState state, Finding finding)
    {
        if (finding is not CompletionFinding found || state.Completion is not { } open || open.Place != found.Place) return state;
        if (found.Items.Count == 0) return open.WasAsked ? Panes.Step(state with { Completion = null }, 1) : state with { Completion = open with { Items = [] } };
        if (open.WasAsked && open.Items is null && found.Items.Count == 1) return Accept(state, found.Items[0]);
        return state with { Completion = open with { Items = found.Items, Position = new ListPosition(open.WasAsked ? 0 : -1, 0) } };
    }

    /// <summary>Tab asks for what can follow; where nothing can be completed it goes to the next pane.</summary>
    private static Transition? Ask(SearchState state)
    {
        if (!state.Index.IsOpen || CompletionPlace.At(state.Query.Text, state.Query.Caret) is not { } place) return null;
        return state with { Completion = Completion.Begin(place, wasAsked: true) };
    }

    private static Transition? Next(SearchState state, Completion open)
        => open.WasAsked || open.Items is { Count: > 0 } ? Moved(state, open, 1) : Panes.Step(state with { Completion = null }, 1);

    private static SearchState Moved(SearchState state, Completion open, int by) => state with { Completion = open.Moved(by) };
}
