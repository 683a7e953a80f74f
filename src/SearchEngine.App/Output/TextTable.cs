using System.Text;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Columns of text that fit a width: those that give are cut where there is no room, the widest first, and where that is not
/// enough all others but numbers. Cells are cleaned.
/// </summary>
internal sealed class TextTable(IReadOnlyList<SheetColumn> columns)
{
    private const int Gap = 2;
    private const int Narrowest = 8;

    private readonly List<string[]> _rows = [];

    /// <summary>The first column stands left and gives, all others stand right and are kept whole.</summary>
    public TextTable(params string[] headers)
        : this([.. headers.Select((name, i) => new SheetColumn(name, Gives: i == 0, IsNumber: i > 0))])
    {
    }

    public void Add(params string[] cells) => _rows.Add([.. cells.Select(CleanText.Of)]);

    public void Print(TextWriter output, OutputStyle style)
    {
        var widths = Widths(style.Width);
        output.WriteLine(style.Bold(Line([.. columns.Select(c => c.Name)], widths)));
        foreach (var row in _rows) output.WriteLine(Line(row, widths));
    }

    private int[] Widths(int total)
    {
        var widths = columns.Select((column, i) => _rows.Select(r => TextMeasure.Columns(r[i])).Append(TextMeasure.Columns(column.Name)).Max()).ToArray();
        for (int over = widths.Sum(w => w + Gap) - Gap - total; over > 0; over--)
        {
            int widest = Widest(widths, c => c.Gives);
            if (widest < 0) widest = Widest(widths, c => !c.IsNumber);
            if (widest < 0) break;
            widths[widest]--;
        }

        return widths;
    }

    /// <summary>-1 when no column can give any more.</summary>
    private int Widest(int[] widths, Predicate<SheetColumn> gives)
    {
        int widest = -1;
        for (int i = 0; i < widths.Length; i++)
        {
            if (gives(columns[i]) && widths[i] > Narrowest && (widest < 0 || widths[i] > widths[widest])) widest = i;
        }

        return widest;
    }

    private string Line(string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) line.Append(' ', Gap);
            line.Append(Pad(Cut(cells[i], widths[i]), widths[i], toLeft: !columns[i].IsNumber));
        }

        return line.ToString().TrimEnd();
    }

    private static string Cut(string text, int width)
        => TextMeasure.Columns(text) <= width ? text : text[..TextMeasure.Fit(text, width - 1).Length] + "…";

    private static string Pad(string text, int width, bool toLeft)
    {
        var blank = new string(' ', Math.Max(0, width - TextMeasure.Columns(text)));
        return toLeft ? text + blank : blank + text;
    }
}
