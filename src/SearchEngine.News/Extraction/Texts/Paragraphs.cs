namespace SearchEngine.News;

/// <summary>
/// Cuts a text into paragraphs. In most files a line is a paragraph; where lines are wrapped at a width, blank lines
/// and indents part the paragraphs and the lines between are joined.
/// </summary>
internal static class Paragraphs
{
    /// <param name="text">With line ends "\n".</param>
    /// <returns>Paragraphs in order, trimmed, none empty.</returns>
    public static List<string> Of(string text)
    {
        var lines = Lines(text);
        return HardWrap.Width(text, lines) is { } width ? HardWrap.Unwrap(text, lines, width) : Each(text, lines);
    }

    /// <summary>The same for text that its format wraps: only blank lines and indents part paragraphs.</summary>
    public static List<string> OfWrapped(string text) => HardWrap.Unwrap(text, Lines(text), width: 0);

    /// <summary>Line extents; blank lines are empty ranges.</summary>
    private static List<Range> Lines(string text)
    {
        var lines = new List<Range>();
        var rest = text.AsSpan();
        for (var start = 0; start <= text.Length;)
        {
            var length = rest.IndexOf('\n');
            length = length < 0 ? rest.Length : length;
            var end = start + rest[..length].TrimEnd().Length;
            lines.Add(start..end);
            start += length + 1;
            rest = start <= text.Length ? rest[(length + 1)..] : [];
        }

        return lines;
    }

    private static List<string> Each(string text, List<Range> lines)
    {
        var paragraphs = new List<string>(lines.Count / 2 + 1);
        foreach (var line in lines)
        {
            var (start, end) = (line.Start.Value, line.End.Value);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            if (start < end)
            {
                paragraphs.Add(text[start..end]);
            }
        }

        return paragraphs;
    }
}
