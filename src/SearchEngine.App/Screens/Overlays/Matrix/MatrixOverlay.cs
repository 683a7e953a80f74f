using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Who is quoted by which outlet, and who is not. Enter on a cell shows its quotations.</summary>
/// <param name="Row">The speaker gone to.</param>
/// <param name="Column">The outlet gone to.</param>
internal sealed record MatrixOverlay(int Row = 0, int Column = 0, SpeakerMatrix? Found = null) : Overlay
{
    private const int MostForNames = 24;
    private const int CellWidth = 12;
    private const int NameLines = 2;

    /// <summary>Above the counts: the cell gone to in words, and the outlets' names.</summary>
    private const int HeadHeight = 1 + NameLines;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("arrows", "move"), ("Enter", "these quotations"), ("v", "speaker"), ("Esc", "close")];

    public override Lookup Wants(SearchState state) => new MatrixLookup(state.Request);

    /// <summary>Where there is less than before, the cell gone to is the last that is left.</summary>
    public override Overlay With(Finding finding) => finding is SpeakerMatrix found
        ? this with { Found = found, Row = Math.Clamp(Row, 0, Math.Max(0, found.Speakers.Count - 1)), Column = Math.Clamp(Column, 0, Math.Max(0, found.Outlets.Count - 1)) }
        : this;

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape) || key.Is('q') || key.Is('m')) return state with { Overlay = null };
        if (Found is not { Speakers.Count: > 0, Outlets.Count: > 0 } found) return state;
        if (key.Is(KeyCode.Left) || key.Is('h')) return state with { Overlay = Moved(found, 0, -1) };
        if (key.Is(KeyCode.Right) || key.Is('l')) return state with { Overlay = Moved(found, 0, 1) };
        if (Moves.Of(key, Rows(state.Size.Height)) is { } by) return state with { Overlay = Moved(found, by, 0) };
        if (key.Is('v')) return state with { Overlay = new SpeakerOverlay(new SpeakerLookup(found.Speakers[Row]), null, default) };
        return key.Is(KeyCode.Enter) ? ShowCell(state, found) : state;
    }

    /// <summary>A click goes to a cell, numbered row by row; one on the cell gone to opens it.</summary>
    public override Transition Clicked(SearchState state, int row)
    {
        if (Found is not { } found) return state;
        var to = this with { Row = row / found.Outlets.Count, Column = row % found.Outlets.Count };
        return to == this ? ShowCell(state, found) : state with { Overlay = to };
    }

    public override Overlay Scrolled(SearchState state, int by) => Found is { Speakers.Count: > 0 } found ? Moved(found, by, 0) : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, screen.Width - 2, screen.Height, "Who is quoted where");
        if (Found is not { Speakers.Count: > 0, Outlets.Count: > 0 } found)
        {
            inside.Write(0, 0, Found is null ? "counting …" : "no quotation has a known speaker", canvas.Theme.Quiet);
            return;
        }

        int forNames = Math.Min(MostForNames, inside.Width / 2), columns = Math.Max(1, (inside.Width - forNames) / CellWidth), rows = Math.Max(1, inside.Height - HeadHeight);
        int left = new ListPosition(Column, Column - (columns / 2)).Reveal(found.Outlets.Count, columns).Top;
        int top = new ListPosition(Row, Row - (rows / 2)).Reveal(found.Speakers.Count, rows).Top;
        inside.WriteFitted(0, 0, $"{FacetRows.Label(found.Outlets[Column])} · {found.Speakers[Row]} · {QueryView.Count(ResultKind.Quotes, found.Counts[Row][Column])}", inside.Width, canvas.Theme.Strong);
        DrawNames(inside.Part(forNames, 1, inside.Width - forNames, NameLines), canvas.Theme, found, left, columns);
        for (int y = 0; y < rows && top + y < found.Speakers.Count; y++) DrawRow(inside.Row(HeadHeight + y), forNames, canvas, found, top + y, left, columns);
    }

    private static int Rows(int screenHeight) => Math.Max(1, screenHeight - 4 - HeadHeight);

    private MatrixOverlay Moved(SpeakerMatrix found, int rows, int columns) => this with
    {
        Row = (int)Math.Clamp((long)Row + rows, 0, found.Speakers.Count - 1),
        Column = Math.Clamp(Column + columns, 0, found.Outlets.Count - 1),
    };

    private void DrawNames(Region head, Theme theme, SpeakerMatrix found, int left, int columns)
    {
        for (int i = 0; i < columns && left + i < found.Outlets.Count; i++)
        {
            var style = left + i == Column ? theme.Accent : theme.Quiet;
            DrawName(head.Part(i * CellWidth, 0, CellWidth - 1, NameLines), FacetRows.Label(found.Outlets[left + i]), style);
        }
    }

    /// <summary>On the last line stands all that is left of the name, cut with an ellipsis.</summary>
    private static void DrawName(Region cell, string name, Style style)
    {
        var lines = new TextLayout(name, CellWidth - 1).Lines;
        for (int y = 0; y < Math.Min(NameLines, lines.Count); y++)
        {
            string line = y == NameLines - 1 ? name[lines[y].Start..] : name[lines[y].Start..lines[y].End];
            cell.WriteFitted(Math.Max(0, CellWidth - 1 - TextMeasure.Columns(line)), y, line, CellWidth - 1, style);
        }
    }

    private void DrawRow(Region row, int forNames, Canvas canvas, SpeakerMatrix found, int speaker, int left, int columns)
    {
        var theme = canvas.Theme;
        row.WriteFitted(2, 0, found.Speakers[speaker], forNames - 3, speaker == Row ? theme.Accent : theme.Text);
        if (speaker == Row) row.Write(0, 0, "▸", theme.Accent);
        for (int i = 0; i < columns && left + i < found.Outlets.Count; i++)
        {
            int count = found.Counts[speaker][left + i];
            var cell = row.Part(forNames + (i * CellWidth), 0, CellWidth - 1, 1);
            canvas.Clicks.Add(cell.Area, new OverlayRowClicked((speaker * found.Outlets.Count) + left + i));
            cell.WriteRight(0, count == 0 ? "·" : count.ToString("N0", CultureInfo.InvariantCulture), count == 0 ? theme.Quiet : theme.Text);
            if (speaker == Row && left + i == Column) cell.Restyle(Style.Plain.With(TextAttributes.Reverse));
        }
    }

    /// <summary>The quotations of one speaker in one outlet, in place of what was chosen of both before.</summary>
    private Transition ShowCell(SearchState state, SpeakerMatrix found)
    {
        var others = state.Choices.Where(c => c.Field is not (FacetField.Speaker or FacetField.Outlet));
        return state with
        {
            Overlay = null,
            Kind = ResultKind.Quotes,
            Focus = Pane.Results,
            Choices = [.. others, new FacetChoice(FacetField.Outlet, found.Outlets[Column]), new FacetChoice(FacetField.Speaker, found.Speakers[Row])],
        };
    }
}
