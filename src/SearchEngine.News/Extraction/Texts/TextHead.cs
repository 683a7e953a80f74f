namespace SearchEngine.News;

/// <summary>
/// The lines above the first paragraph of the story: sections, title, outlet, byline, date, in any order. The title is
/// the last headline-like line above the first line of metadata, because section names stand above it and decks below.
/// </summary>
internal static class TextHead
{
    private const int MostLines = 14;

    /// <returns>The index of the first paragraph of the story.</returns>
    public static int Read(List<string> paragraphs, LooseArticle article, DayOrder order)
    {
        var lines = Lines(paragraphs, order);
        NameOutlets(lines);
        var title = article.Title is null ? TitleLine.Choose(lines) : lines.FindIndex(line => IsSame(line.Text, article.Title));
        if (article.Title is null && title == paragraphs.Count - 1)
        {
            // With nothing below it a line is the text and not its headline.
            title = -1;
        }

        foreach (var line in lines)
        {
            line.Tell(article, order);
        }

        if (title >= 0)
        {
            article.Title ??= TextTidying.Line(lines[title].Text);
        }

        return Math.Max(title, lines.FindLastIndex(line => line.Kind != HeadLineKind.Other)) + 1;
    }

    /// <summary>A name is taken for the outlet's only where it stands: beside the date, or at the top.</summary>
    private static void NameOutlets(List<HeadLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == HeadLineKind.Other && (i == 0 || IsMark(lines, i - 1) || IsMark(lines, i + 1)) && OutletLine.Name(lines[i].Text) is { } name)
            {
                lines[i] = lines[i] with { Kind = HeadLineKind.Outlet, Value = name };
            }
        }
    }

    private static List<HeadLine> Lines(List<string> paragraphs, DayOrder order)
    {
        var lines = new List<HeadLine>();
        while (lines.Count < MostLines && lines.Count < paragraphs.Count && !IsStory(paragraphs[lines.Count]))
        {
            lines.Add(HeadLine.Read(paragraphs[lines.Count], order));
        }

        // Short lines without end are a table, a list or a poem: only what is surely metadata is the head of it.
        return lines.Count == MostLines || lines.Count == paragraphs.Count ? lines[..Math.Min(lines.Count, 4)] : lines;
    }

    private static bool IsStory(string paragraph)
    {
        const int LongLine = 200;
        const int SentenceWords = 12;
        const int ManyWords = 32;
        var words = WordCount.Of(paragraph);
        return paragraph.Length >= LongLine || words >= ManyWords || (words >= SentenceWords && EndsSentence(paragraph));
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '”' or '"' or '’' or '…';

    private static bool IsMark(List<HeadLine> lines, int i)
        => i >= 0 && i < lines.Count && lines[i].Kind is HeadLineKind.Date or HeadLineKind.Byline;

    private static bool IsSame(string line, string title)
        => KnownOutlets.Squeeze(line).Equals(KnownOutlets.Squeeze(title), StringComparison.Ordinal);
}
