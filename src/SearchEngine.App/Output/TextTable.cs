using System.Text;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Columns of text that fit a width: the first is cut where there is no room, all others are kept whole. Cells are cleaned.</summary>
internal sealed class TextTable(params string[] headers)
{
    private const int Gap = 2;
    private const int NarrowestFirst = 8;

    private readonly List<string[]> _rows = [];

    /// <summary>The first column stands left, all others right.</summary>
    public void Add(params string[] cells) => _rows.Add([.. cells.Select(CleanText.Of)]);

    public void Print(TextWriter output, OutputStyle style)
    {
        var widths = Widths(style.Width);
        output.WriteLine(style.Bold(Line(headers, widths)));
        foreach (var row in _rows) output.WriteLine(Line(row, widths));
    }

    private int[] Widths(int total)
    {
        var widths = headers.Select((header, i) => _rows.Select(r => TextMeasure.Columns(r[i])).Append(TextMeasure.Columns(header)).Max()).ToArray();
        var others = widths.Skip(1).Sum(w => w + Gap);
        widths[0] = Math.Min(widths[0], Math.Max(NarrowestFirst, total - others));
        return widths;
    }

    private static string Line(string[] cells, int[] widths)
    {
        var line = new StringBuilder(Pad(Cut(cells[0], widths[0]), widths[0], toLeft: true));
        for (var i = 1; i < cells.Length; i++) line.Append(' ', Gap).Append(Pad(cells[i], widths[i], toLeft: false));
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
