using System.Buffers;

namespace SearchEngine.News;

/// <summary>Markdown to plain paragraphs: links keep their words, pictures and code go, headings and list items are paragraphs.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-*_= |:");

    /// <param name="title">The first heading of level one, if there is one before any text.</param>
    public static string ToText(string markdown, out string? title)
    {
        title = null;
        var text = new ParagraphWriter();
        var fenced = false;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            var fence = trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal);
            fenced ^= fence;
            if (!fence && !fenced)
            {
                Line(trimmed, text, ref title);
            }
        }

        return HtmlText.ToText(text.ToString());
    }

    private static void Line(ReadOnlySpan<char> line, ParagraphWriter text, ref string? title)
    {
        if (line.IsEmpty || IsRule(line) || IsDirective(line))
        {
            Break(text);
            return;
        }

        var content = WithoutMark(line);
        if (content.Length == line.Length)
        {
            text.Append(MarkdownInline.ToText(line));
            text.Append("\n");
            return;
        }

        Break(text);
        if (line[0] == '#' && line is not ['#', '#', ..] && title is null && text.ToString().Length == 0)
        {
            title = MarkdownInline.ToText(content).Trim();
            return;
        }

        text.Append(MarkdownInline.ToText(content));
        Break(text);
    }

    /// <summary>Without the marks of a heading, a quotation or a list item.</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        if (line[0] == '#')
        {
            return line.Trim('#').Trim();
        }

        if (line[0] == '>')
        {
            return line.TrimStart("> ");
        }

        var mark = line.IndexOf(' ');
        return mark > 0 && (line[..mark] is "*" or "-" or "+" || (line[mark - 1] is '.' or ')' && line[..(mark - 1)].IndexOfAnyExceptInRange('0', '9') < 0 && mark is > 1 and <= 4))
            ? line[mark..].TrimStart()
            : line;
    }

    /// <summary>Paragraphs are written as HTML breaks until the end, because Markdown may hold HTML.</summary>
    private static void Break(ParagraphWriter text) => text.Append("\n<p>\n");

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && !line.ContainsAnyExcept(RuleSigns);

    /// <summary>A line of a site generator: {{&lt; … &gt;}}, {% … %}, ::: …, [reference]: address.</summary>
    private static bool IsDirective(ReadOnlySpan<char> line)
        => (line.StartsWith("{{", StringComparison.Ordinal) && line.EndsWith("}}", StringComparison.Ordinal))
            || (line.StartsWith("{%", StringComparison.Ordinal) && line.EndsWith("%}", StringComparison.Ordinal))
            || line.StartsWith(":::", StringComparison.Ordinal)
            || (line[0] == '[' && line.Contains("]: ", StringComparison.Ordinal) && line.Contains("://", StringComparison.Ordinal));
}
