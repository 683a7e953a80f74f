using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Commands by name: typing narrows the list, Enter does the selected one.</summary>
internal sealed record PaletteOverlay(TextField Filter, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 72;
    private const int Gap = 3;

    public PaletteOverlay()
        : this(TextField.Empty, default)
    {
    }

    public override IReadOnlyList<(string Key, string Does)> Hints => [("type", "narrow"), ("Enter", "do it"), ("Esc", "close")];

    public override bool TakesText => true;

    public override Overlay Pasted(string text) => new PaletteOverlay(Filter.Insert(text), default);

    public override void Draw(Region screen, Canvas canvas)
    {
        var found = Found();
        var inside = canvas.Box(screen, Width, ScreenCommands.All.Count + 3, "Commands");
        TextFieldView.Draw(inside.Part(2, 0, inside.Width - 2, 1), Filter, hasFocus: true, canvas.Theme.Text);
        inside.Write(0, 0, "›", canvas.Theme.Accent);
        for (int y = 1; y < inside.Height && Position.Top + y - 1 < found.Count; y++)
        {
            int number = Position.Top + y - 1;
            var row = inside.Row(y);
            row.WriteFitted(2, 0, found[number].Name, row.Width - TextMeasure.Columns(found[number].Keys) - Gap - 2, canvas.Theme.Text);
            row.WriteRight(0, found[number].Keys, canvas.Theme.Accent);
            DrawAsRow(row, canvas, number);
        }
    }

    protected override int Count(SearchState state) => Found().Count;

    protected override int Visible(SearchState state) => Math.Max(1, Math.Min(ScreenCommands.All.Count, state.Size.Height - 5));

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Enter)) return Position.Selected < Found().Count ? Found()[Position.Selected].Run(state with { Overlay = null }) : state;
        if (Filter.After(key) is { } filter) return state with { Overlay = new PaletteOverlay(filter, default) };
        return state;
    }

    /// <summary>Those that hold every word typed.</summary>
    private List<ScreenCommand> Found()
    {
        var words = Filter.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. ScreenCommands.All.Where(c => words.All(w => c.Name.Contains(w, StringComparison.OrdinalIgnoreCase)))];
    }
}
