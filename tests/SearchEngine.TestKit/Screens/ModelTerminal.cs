using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchEngine.TestKit;

/// <summary>
/// A terminal in memory that replays what a program writes and shows the grid a person would see. It knows only the
/// sequences that our screens may send: anything else is an error, so that a foreign escape sequence can't slip through.
/// It measures code point by code point, as terminals do.
/// </summary>
/// <param name="widthOf">Columns of a code point: 0, 1 or 2.</param>
public sealed partial class ModelTerminal(int width, int height, Func<Rune, int> widthOf)
{
    private readonly SortedSet<string> _modes = new(StringComparer.Ordinal) { "?7", "?25" };
    private ModelCell[,] _cells = Filled(width, height);
    private int _x;
    private int _y;
    private string _style = "0";

    public int Width { get; private set; } = width;

    public int Height { get; private set; } = height;

    public (int X, int Y) Cursor => (_x, _y);

    /// <summary>The modes that are set, such as "?25" while the cursor is shown.</summary>
    public IReadOnlySet<string> Modes => _modes;

    public ModelCell this[int x, int y] => _cells[y, x];

    public void Resize(int newWidth, int newHeight)
    {
        var cells = Filled(newWidth, newHeight);
        for (int y = 0; y < Math.Min(Height, newHeight); y++)
        {
            for (int x = 0; x < Math.Min(Width, newWidth); x++) cells[y, x] = _cells[y, x];
        }

        (Width, Height, _cells) = (newWidth, newHeight, cells);
        (_x, _y) = (Math.Min(_x, Width - 1), Math.Min(_y, Height - 1));
    }

    /// <exception cref="FormatException">The bytes hold something that our screens never send.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == '\e') at += Control(text, at);
            else at += Print(text, at);
        }
    }

    /// <summary>One row as a person reads it, blanks at its end left out.</summary>
    public string Row(int y)
    {
        var row = new StringBuilder();
        for (int x = 0; x < Width; x++) row.Append(_cells[y, x].Text);
        return row.ToString().TrimEnd();
    }

    public string Text() => string.Join('\n', Enumerable.Range(0, Height).Select(Row)) + "\n";

    /// <summary>The text, then for each row one letter per column for its style, then what the letters stand for.</summary>
    public string TextAndStyles()
    {
        var names = new Dictionary<string, char>(StringComparer.Ordinal) { ["0"] = '.' };
        var result = new StringBuilder(Text());
        result.Append("---\n");
        for (int y = 0; y < Height; y++) result.Append(StyleRow(y, names)).Append('\n');
        foreach (var (style, letter) in names) result.Append(CultureInfo.InvariantCulture, $"{letter} = {style}\n");
        return result.ToString();
    }

    private string StyleRow(int y, Dictionary<string, char> names)
    {
        var row = new StringBuilder();
        for (int x = 0; x < Width; x++)
        {
            string style = _cells[y, x].Style;
            if (!names.TryGetValue(style, out char letter)) names[style] = letter = (char)((names.Count <= 26 ? 'a' : 'A' - 26) + names.Count - 1);
            row.Append(letter);
        }

        return row.ToString().TrimEnd('.');
    }

    private int Control(string text, int at)
    {
        var match = ControlSequence().Match(text, at);
        if (!match.Success) throw new FormatException($"not a sequence that our screens send: {Visible(text, at)}");
        if (match.Groups["final"].Success) Apply(match.Groups["parameters"].Value, match.Groups["final"].Value[0], text, at);
        return match.Length;
    }

    private void Apply(string parameters, char final, string text, int at)
    {
        switch (final)
        {
            case 'H': MoveTo(Number(parameters, 1) - 1, Number(parameters, 0) - 1); break;
            case 'G': MoveTo(Number(parameters, 0) - 1, _y); break;
            case 'm': _style = parameters.Length == 0 ? "0" : parameters; break;
            case 'K' when parameters.Length == 0: Erase(_x, _y, _y); break;
            case 'J' when parameters == "2": Erase(0, 0, Height - 1); break;
            case 'h': _modes.Add(parameters); break;
            case 'l': _modes.Remove(parameters); break;
            case 'u' when parameters is ">1" or "<": break;
            default: throw new FormatException($"not a sequence that our screens send: {Visible(text, at)}");
        }
    }

    private void MoveTo(int x, int y)
    {
        if (x < 0 || x >= Width || y < 0 || y >= Height) throw new FormatException($"the cursor is sent off the screen, to column {x} of row {y}");
        (_x, _y) = (x, y);
    }

    private static int Number(string parameters, int field)
    {
        var fields = parameters.Split(';');
        return field < fields.Length && fields[field].Length > 0 ? int.Parse(fields[field], CultureInfo.InvariantCulture) : 1;
    }

    private void Erase(int x, int firstRow, int lastRow)
    {
        for (int y = firstRow; y <= lastRow; y++)
        {
            for (int column = x; column < Width; column++) _cells[y, column] = new ModelCell(" ", _style);
        }
    }

    private int Print(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune) || Rune.IsControl(rune)) throw new FormatException($"a control in the text: {Visible(text, at)}");
        int columns = widthOf(rune);
        if (columns == 0) Combine(rune);
        else Place(rune, columns);
        return rune.Utf16SequenceLength;
    }

    private void Combine(Rune mark)
    {
        int x = _x - 1;
        if (x >= 0 && _cells[_y, x].Text.Length == 0) x--;
        if (x >= 0) _cells[_y, x] = _cells[_y, x] with { Text = _cells[_y, x].Text + mark };
    }

    private void Place(Rune rune, int columns)
    {
        if (_x + columns > Width) throw new FormatException($"U+{rune.Value:X4} is written over the right edge of row {_y}");
        BreakWide(_x);
        BreakWide(_x + columns - 1);
        _cells[_y, _x] = new ModelCell(rune.ToString(), _style);
        if (columns == 2) _cells[_y, _x + 1] = new ModelCell("", _style);
        _x += columns;
    }

    private void BreakWide(int x)
    {
        if (_cells[_y, x].Text.Length == 0) _cells[_y, x - 1] = ModelCell.Blank;
        if (x + 1 < Width && _cells[_y, x + 1].Text.Length == 0) _cells[_y, x + 1] = ModelCell.Blank;
    }

    private static ModelCell[,] Filled(int width, int height)
    {
        var cells = new ModelCell[height, width];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++) cells[y, x] = ModelCell.Blank;
        }

        return cells;
    }

    private static string Visible(string text, int at)
        => string.Concat(text.Skip(at).Take(20).Select(c => char.IsControl(c) ? $"<{(int)c:X2}>" : c.ToString()));

    [GeneratedRegex(@"\G\e(?:\[(?<parameters>[0-9;?<>]*)(?<final>[@-~])|\]11;\?\e\\)", RegexOptions.CultureInvariant)]
    private static partial Regex ControlSequence();
}
