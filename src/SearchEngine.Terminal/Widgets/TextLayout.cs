namespace SearchEngine.Terminal;

/// <summary>
/// A text broken into lines of at most so many columns, at white space where there is some. A line is a range of the text,
/// so that offsets into the text (hits, quotations) can be found on the screen.
/// </summary>
public sealed class TextLayout
{
    private readonly List<(int Start, int End)> _lines = [];

    public TextLayout(string text, int width)
    {
        Text = text;
        Width = Math.Max(1, width);
        foreach (var (start, end) in Paragraphs(text)) Wrap(start, end);
    }

    public string Text { get; }

    public int Width { get; }

    /// <summary>UTF-16 ranges of the text, in order; empty ones for blank lines.</summary>
    public IReadOnlyList<(int Start, int End)> Lines => _lines;

    /// <summary>The number of the line that holds an offset.</summary>
    public int LineOf(int offset)
    {
        int low = 0, high = _lines.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return (start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }

    private void Wrap(int start, int end)
    {
        do
        {
            int lineEnd = LineEnd(start, end);
            _lines.Add((start, lineEnd));
            start = lineEnd;
            while (start < end && Text[start] == ' ') start++;
        }
        while (start < end);
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends; at least one glyph further.</summary>
    private int LineEnd(int start, int end)
    {
        int columns = 0, lastBreak = start;
        var reader = new GlyphReader(Text.AsSpan(start, end - start));
        while (reader.MoveNext())
        {
            bool isSpace = reader.Current == Glyph.Space;
            if (isSpace) lastBreak = start + reader.Start;
            if (columns + reader.Current.Width > Width && columns > 0) return lastBreak > start ? lastBreak : start + reader.Start;
            columns += reader.Current.Width;
        }

        return end;
    }
}
