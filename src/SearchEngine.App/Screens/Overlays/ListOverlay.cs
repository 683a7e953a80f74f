using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>An overlay of rows of which one is selected: moving in it is alike for all.</summary>
/// <param name="Position">The selected row, and the first on show.</param>
internal abstract record ListOverlay(ListPosition Position) : Overlay
{
    public override IReadOnlyList<(string Key, string Does)> HintsNow(SearchState state) => NeedsRows && Count(state) == 0 ? [("Esc", "close")] : Hints;

    /// <summary>Whether all its keys but Esc are about rows.</summary>
    protected virtual bool NeedsRows => false;

    /// <summary>How many rows there are.</summary>
    protected abstract int Count(SearchState state);

    /// <summary>How many rows are on show at once.</summary>
    protected abstract int Visible(SearchState state);

    /// <summary>The overlay after a key that does not move in it.</summary>
    protected abstract Transition AfterOther(SearchState state, KeyPress key);

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape)) return state with { Overlay = null };
        bool mayMove = !TakesText || key.Key != KeyCode.Character;
        if (mayMove && Moves.Of(key, Visible(state)) is { } by) return state with { Overlay = this with { Position = Position.Move(by, Count(state), Visible(state)) } };
        if (key.Is('q') && !TakesText) return state with { Overlay = null };
        return AfterOther(state, key);
    }

    /// <summary>A click goes to a row; one on the row gone to does what Enter does.</summary>
    public override Transition Clicked(SearchState state, int row)
        => row == Position.Selected ? After(state, new KeyPress(KeyCode.Enter)) : state with { Overlay = this with { Position = new ListPosition(row, Position.Top).Reveal(Count(state), Visible(state)) } };

    /// <summary>Makes a drawn row one that can be clicked, and marks it when it is the one gone to.</summary>
    protected void DrawAsRow(Region row, Canvas canvas, int number)
    {
        canvas.Clicks.Add(row.Area, new OverlayRowClicked(number));
        if (number == Position.Selected) SelectedRow.Draw(row, canvas.Theme);
    }

    public override Overlay Scrolled(SearchState state, int by) => this with { Position = Position.Move(by, Count(state), Visible(state)) };
}
