using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Every filter in force, one a row: to take back one by one, or to turn round.</summary>
internal sealed record FiltersOverlay(ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 72;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "take back"), ("x", "only it, or without it"), ("X", "take back all"), ("Esc", "close")];

    public static Transition Open(SearchState state)
        => state.HasFilters ? state with { Overlay = new FiltersOverlay(default(ListPosition)) } : state with { Message = "nothing narrows the results: Space chooses a facet's value, d a range of dates" };

    public override void Draw(Region screen, Canvas canvas)
    {
        var labels = Filters.Of(canvas.State).ToList();
        var inside = canvas.Box(screen, Width, labels.Count + 2, "Filters");
        int top = Position.Reveal(labels.Count, Math.Max(1, inside.Height)).Top;
        for (int y = 0; y < inside.Height && top + y < labels.Count; y++)
        {
            var row = inside.Row(y);
            row.WriteRight(0, "×", canvas.Theme.Accent);
            row.WriteFitted(2, 0, labels[top + y].Label, row.Width - 5, canvas.Theme.Text);
            DrawAsRow(row, canvas, top + y);
        }
    }

    protected override int Count(SearchState state) => Filters.Of(state).Count();

    protected override int Visible(SearchState state) => Math.Max(1, state.Size.Height - 4);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is('X')) return Filters.None(state) with { Overlay = null };
        if (Filters.Of(state).ElementAtOrDefault(Position.Selected) is not { } filter) return state;
        if (key.Is(KeyCode.Enter) || key.Is(KeyCode.Delete) || key.Is(KeyCode.Backspace) || key.Is(' ')) return Left(filter.TakeBack(state));
        return key.Is('x') && filter.Turn is { } turn ? turn(state) : state;
    }

    private SearchState Left(SearchState state)
        => state with { Overlay = state.HasFilters ? new FiltersOverlay(Position.Reveal(Count(state), Visible(state))) : null };
}
