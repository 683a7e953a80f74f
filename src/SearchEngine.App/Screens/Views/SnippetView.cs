using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A passage with its hits, in as many lines as there are: from its beginning, or from shortly before the first hit.</summary>
internal static class SnippetView
{
    public static void Draw(Region lines, Snippet snippet, Theme theme, bool isQuotation)
    {
        if (lines.IsEmpty) return;
        bool needsMarks = isQuotation && !BeginsWithMark(snippet.Text);
        string text = needsMarks ? $"“{snippet.Text}”" : snippet.Text;
        int shift = needsMarks ? 1 : 0;
        var marks = snippet.Marks.Select(m => new StyledSpan(m.Start + shift, m.End + shift, theme.Hit)).ToArray();
        var layout = new TextLayout(text, Math.Max(1, lines.Width - 1));
        int top = FirstLine(layout, marks, lines.Height);
        for (int y = 0; y < lines.Height && top + y < layout.Lines.Count; y++)
        {
            var (start, end) = layout.Lines[top + y];
            int left = y == 0 && top > 0 ? lines.Write(0, 0, "…", theme.Quiet) : 0;
            int x = left + TextView.DrawLine(lines.Part(left, y, lines.Width - left, 1), text.AsSpan(start, end - start), start, theme.Text, marks);
            if (y == lines.Height - 1 && top + y + 1 < layout.Lines.Count) lines.Write(Math.Min(x, lines.Width - 1), y, "…", theme.Quiet);
        }
    }

    private static bool BeginsWithMark(string text) => text.Length > 0 && "\"“”„‟«»‹›‘’‚'「『".Contains(text[0], StringComparison.Ordinal);

    /// <summary>The beginning, unless the first hit would not be seen.</summary>
    private static int FirstLine(TextLayout layout, StyledSpan[] marks, int height)
    {
        if (marks.Length == 0) return 0;
        int line = layout.LineOf(marks[0].Start);
        return line < height ? 0 : line;
    }
}
