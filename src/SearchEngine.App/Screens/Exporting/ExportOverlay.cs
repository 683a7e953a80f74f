using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The results, all of them, into a file: a format and a name. A file that is there is never written over.</summary>
internal sealed record ExportOverlay(TextField Path, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 72;

    private static readonly (OutputFormat Format, string Name, string Extension)[] Formats =
    [
        (OutputFormat.Csv, "CSV, for a spreadsheet", ".csv"),
        (OutputFormat.JsonLines, "JSON lines, for a program", ".jsonl"),
        (OutputFormat.Markdown, "Markdown, for a manuscript", ".md"),
    ];

    public override IReadOnlyList<(string Key, string Does)> Hints => [("↑ ↓", "format"), ("type", "the file's name"), ("Enter", "write it"), ("Esc", "close")];

    public override bool TakesText => true;

    public static Transition Open(SearchState state)
        => state.Answer is { Total: > 0 } ? state with { Overlay = new ExportOverlay(TextField.Of(NameFor(state.Query.Text)), default) } : state with { Message = "there is nothing to export" };

    public override Overlay Pasted(string text) => this with { Path = Path.Insert(text) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Formats.Length + 4, "Export these results");
        for (int y = 0; y < Formats.Length; y++)
        {
            inside.WriteFitted(2, y, Formats[y].Name, inside.Width - 2, canvas.Theme.Text);
            DrawAsRow(inside.Row(y), canvas, y);
        }

        int bottom = Math.Min(Formats.Length + 1, inside.Height - 1);
        int x = inside.Write(0, bottom, "to ", canvas.Theme.Quiet);
        int end = inside.Width - Formats[Position.Selected].Extension.Length;
        TextFieldView.Draw(inside.Part(x, bottom, end - x, 1), Path, hasFocus: true, canvas.Theme.Text);
        inside.Write(end, bottom, Formats[Position.Selected].Extension, canvas.Theme.Quiet);
    }

    protected override int Count(SearchState state) => Formats.Length;

    protected override int Visible(SearchState state) => Formats.Length;

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (Path.After(key) is { } path) return state with { Overlay = this with { Path = path } };
        if (!key.Is(KeyCode.Enter) || state.Answer is not { } answer) return state;
        if (Path.Text.Trim().Length == 0) return state with { Message = "a name is missing" };
        var (format, _, extension) = Formats[Position.Selected];
        var request = answer.Request with { Limit = SearchState.MostHits, Offset = 0, Facets = [] };
        return new Transition(state with { Overlay = null, Message = "writing …" }, new ExportResults(request, format, Path.Text.Trim() + extension));
    }

    /// <summary>From the query's letters and digits.</summary>
    private static string NameFor(string query)
    {
        string words = string.Join('-', new string([.. query.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "said-results" : $"said-{words}";
    }
}
