using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The query line: searches while typing, and moves in the results without being left.</summary>
internal static class QueryKeys
{
    /// <returns>Null for a key that means nothing here.</returns>
    public static Transition? Apply(SearchState state, KeyPress key)
    {
        if (CompletionKeys.Apply(state, key) is { } completed) return completed;
        if (key.Is(KeyCode.Enter)) return Remember(state with { Focus = Pane.Results });
        if (key.Is(KeyCode.Escape)) return state with { Focus = Pane.Results };
        if (key.Is('p', KeyModifiers.Control)) return Leaf(state, state.History.Back(state.Query.Text));
        if (key.Is('n', KeyModifiers.Control)) return Leaf(state, state.History.Forward());
        if (key.Is(KeyCode.Backspace) && state.Query.Text.Length == 0) return TakeBackLast(state);
        if (ResultKeys.MoveOf(state, key) is { } by && key.Key is KeyCode.Up or KeyCode.Down or KeyCode.PageUp or KeyCode.PageDown) return ResultKeys.Move(state, by);
        if (state.Query.After(key) is { } query) return CompletionKeys.Typed(state.WithQuery(query));
        return null;
    }

    /// <summary>A query that was meant: Enter on it, or a result of it opened.</summary>
    public static Transition Remember(SearchState state)
    {
        var history = state.History.Add(state.Query.Text);
        bool isNew = history.Entries.Count > 0 && (state.History.Entries is not [.., var last] || last != history.Entries[^1]);
        return isNew ? new Transition(state with { History = history }, new RememberQuery(state.Query.Text)) : state;
    }

    /// <summary>The query with the spellings that find more.</summary>
    public static Transition TakeCorrection(SearchState state)
        => Corrected(state) is { } query ? state.WithQuery(TextField.Of(query)) : state with { Message = "no other spelling is known" };

    /// <summary>What may have been meant; null when nothing else is proposed, or the answer is to another query.</summary>
    public static string? Corrected(SearchState state)
        => state is { IsSearching: false, Answer: { Corrections: { Count: > 0 } corrections } answer } && Equals(answer.Request.Query, state.Parsed.Query)
            ? Correction.Apply(state.Query.Text, corrections)
            : null;

    private static SearchState TakeBackLast(SearchState state)
        => Filters.Of(state).LastOrDefault() is { } last ? last.TakeBack(state) : state;

    private static SearchState Leaf(SearchState state, (InputHistory History, string Line)? found)
        => found is var (history, line) ? state.WithQuery(TextField.Of(line)) with { History = history } : state;
}
