using System.Text;

namespace SearchEngine.News;

/// <summary>
/// Tells wrapped text from text with a paragraph a line. Whoever wraps at a width breaks a line only where the next word
/// would not have fitted; so in wrapped text nearly every line, put together with the first word of the next, is wider
/// than the widest line.
/// </summary>
internal static class HardWrap
{
    private const int Narrowest = 40;
    private const int Widest = 100;
    private const int FewestBreaks = 3;

    /// <summary>The width that the text is wrapped at, or null when its lines are paragraphs.</summary>
    public static int? Width(string text, List<Range> lines)
    {
        var width = lines.Count < FewestBreaks ? 0 : lines.Max(Length);
        return width is >= Narrowest and <= Widest && MostBreaksAreForced(text, lines, width) ? width : null;
    }

    /// <param name="width">Lines that end so far before it that the next word would have fitted end a paragraph; 0 where none does.</param>
    public static List<string> Unwrap(string text, List<Range> lines, int width)
    {
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan()[lines[i]];
            if (line.IsEmpty || (paragraph.Length > 0 && (IsIndented(line) || !IsForced(text, lines, i - 1, width))))
            {
                Close(paragraph, paragraphs);
            }

            paragraph.Append(paragraph.Length == 0 ? "" : " ").Append(line.Trim());
        }

        Close(paragraph, paragraphs);
        return paragraphs;
    }

    private static bool MostBreaksAreForced(string text, List<Range> lines, int width)
    {
        int breaks = 0, forced = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (Length(lines[i]) > 0 && Length(lines[i + 1]) > 0 && !IsIndented(text.AsSpan()[lines[i + 1]]))
            {
                breaks++;
                forced += IsForced(text, lines, i, width) ? 1 : 0;
            }
        }

        return breaks >= FewestBreaks && forced * 4 >= breaks * 3;
    }

    private static bool IsForced(string text, List<Range> lines, int line, int width)
    {
        const int Slack = 8;
        var next = text.AsSpan()[lines[line + 1]].TrimStart();
        var word = next.IndexOf(' ');
        return Length(lines[line]) + 1 + (word < 0 ? next.Length : word) > width - Slack;
    }

    private static bool IsIndented(ReadOnlySpan<char> line) => line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t');

    private static void Close(StringBuilder paragraph, List<string> paragraphs)
    {
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph.ToString());
            paragraph.Clear();
        }
    }

    private static int Length(Range line) => line.End.Value - line.Start.Value;
}
