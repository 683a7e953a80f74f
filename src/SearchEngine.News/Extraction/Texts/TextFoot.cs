namespace SearchEngine.News;

/// <summary>The lines below the last paragraph of the story: credits, notices, dates, furniture.</summary>
internal static class TextFoot
{
    private const int MostLines = 12;
    private const int LongestNotice = 300;
    private const int MostNotices = 3;

    /// <param name="start">The first paragraph of the story.</param>
    /// <returns>The index behind the last paragraph of the story.</returns>
    public static int Read(List<string> paragraphs, int start, LooseArticle article, DayOrder order)
    {
        var end = paragraphs.Count;
        while (end > start + 1 && paragraphs.Count - end < MostLines && Line(paragraphs[end - 1], order) is { } line)
        {
            line.Tell(article, order);
            end--;
        }

        return end;
    }

    /// <summary>
    /// Text in one paragraph ends in notices too: last sentences that tell of rights are cut off, and the outlet that
    /// they name is kept.
    /// </summary>
    public static void CutNotice(LooseArticle article)
    {
        for (var i = 0; i < MostNotices && article.Paragraphs is [.., var last]; i++)
        {
            var start = LastSentence(last);
            var sentence = last.AsSpan(start);
            var credit = sentence.Length <= LongestNotice ? CreditLine.Outlet(sentence) : null;
            if (start == 0 || sentence.Length > LongestNotice || !(Furniture.IsNotice(sentence) || credit is not null))
            {
                return;
            }

            article.Outlet ??= credit;
            article.Paragraphs[^1] = last[..start].TrimEnd();
        }
    }

    private static HeadLine? Line(string paragraph, DayOrder order)
    {
        const int LongestLine = 250;
        if (paragraph.Length > LongestLine)
        {
            return null;
        }

        var line = HeadLine.Read(paragraph, order);
        return line.Kind is HeadLineKind.Other or HeadLineKind.Byline ? null : line;
    }

    private static int LastSentence(string paragraph)
    {
        var end = paragraph.AsSpan().TrimEnd().TrimEnd(".!?").Length;
        var at = paragraph.AsSpan(0, end).LastIndexOfAny(".!?”");
        while (at >= 0 && !(at + 1 < end && paragraph[at + 1] == ' '))
        {
            at = at == 0 ? -1 : paragraph.AsSpan(0, at).LastIndexOfAny(".!?”");
        }

        return at < 0 ? 0 : at + 2;
    }
}
