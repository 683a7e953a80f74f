using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>All keys, those of where the person is first. Typing narrows them.</summary>
/// <param name="Top">The first line on show.</param>
/// <param name="Behind">What it was asked from, and goes back to; null for a pane.</param>
internal sealed record HelpOverlay(TextField Filter, int Top = 0, Overlay? Behind = null) : Overlay
{
    private const int KeyWidth = 18;
    private const int Width = 84;
    private const string ThisView = "This view";

    public override IReadOnlyList<(string Key, string Does)> Hints => [("type", "narrow"), ("↑ ↓ PgUp PgDn", "scroll"), ("Esc", "close")];

    public override bool TakesText => true;

    /// <summary>Opens the help of where the person is, or goes back from it.</summary>
    public static SearchState Switch(SearchState state)
        => state with { Overlay = state.Overlay is HelpOverlay help ? help.Behind : new HelpOverlay(TextField.Empty, Behind: state.Overlay) };

    public override object Identity => Behind?.Identity ?? base.Identity;

    public override Lookup? Wants(SearchState state) => Behind?.Wants(state);

    public override Overlay With(Finding finding) => this with { Behind = Behind?.With(finding) };

    public override Transition After(SearchState state, KeyPress key)
    {
        bool closes = key.Is(KeyCode.Escape) || key.Is(KeyCode.Enter) || (key.Is('?') && Filter.Text.Length == 0);
        if (closes) return state with { Overlay = Behind };
        if (key.Key != KeyCode.Character && key.Key is not (KeyCode.Left or KeyCode.Right) && Moves.Of(key, Height(state)) is { } by) return state with { Overlay = Scrolled(state, by) };
        return state with { Overlay = Filter.After(key) is { } filter ? this with { Filter = filter, Top = 0 } : this };
    }

    public override Overlay Pasted(string text) => this with { Filter = Filter.Insert(text), Top = 0 };

    public override Overlay Scrolled(SearchState state, int by)
        => this with { Top = (int)Math.Clamp((long)Top + by, 0, Math.Max(0, Lines(state).Count - Height(state))) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, screen.Height, "Keys");
        inside.Write(0, 0, "›", canvas.Theme.Accent);
        TextFieldView.Draw(inside.Part(2, 0, inside.Width - 2, 1), Filter, hasFocus: true, canvas.Theme.Text);
        var lines = Lines(canvas.State);
        for (int y = 1; y < inside.Height && Top + y - 1 < lines.Count; y++)
        {
            var (key, does) = lines[Top + y - 1];
            if (key.Length == 0)
            {
                inside.Write(0, y, does, canvas.Theme.Accent);
                continue;
            }

            inside.WriteFitted(1, y, key, KeyWidth - 1, canvas.Theme.Strong);
            inside.WriteFitted(KeyWidth, y, does, inside.Width - KeyWidth, canvas.Theme.Text);
        }
    }

    /// <summary>Lines of (key, what it does); a line without a key is a heading.</summary>
    private List<(string Key, string Does)> Lines(SearchState state)
    {
        string here = Behind is null ? Place(state) : ThisView;
        var lines = new List<(string Key, string Does)>();
        foreach (var section in Sections().OrderBy(s => s.Name != here))
        {
            var found = section.Keys.Where(k => IsWanted(section, k)).ToList();
            if (found.Count == 0) continue;
            lines.Add(("", section.Name == here ? $"{section.Name}: where you are" : section.Name));
            lines.AddRange(found);
        }

        return lines;
    }

    private IEnumerable<KeySection> Sections()
        => Behind is null ? KeyHelp.Sections : [new KeySection(ThisView, [.. Behind.Hints, ("↑ ↓ PgUp PgDn", "move; j k g G too, where nothing is typed")]), .. KeyHelp.Sections];

    /// <summary>Whether it holds every word typed.</summary>
    private bool IsWanted(KeySection section, (string Key, string Does) line)
        => Filter.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => $"{section.Name} {line.Key} {line.Does}".Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string Place(SearchState state)
        => state.ReaderIsOpen ? "Article" : state.Focus switch { Pane.Query => "Query", Pane.Facets => "Facets", Pane.Preview => "Article", _ => "Results" };

    /// <summary>Lines on show at once.</summary>
    private static int Height(SearchState state) => Math.Max(1, state.Size.Height - 5);
}
