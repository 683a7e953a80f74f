namespace SearchEngine.News;

/// <summary>Date lines among the short blocks around the headline of a page, or else the line below the story that says who wrote it when.</summary>
internal static class DateBlocks
{
    private const int BlocksAbove = 6;
    private const int BlocksBelow = 14;
    private const int BlocksAtFoot = 6;
    private const int LongestLine = 160;

    public static DateOnly? Of(PageBlocks page, List<PageBlock> story, string? title, DayOrder order)
        => AroundHeadline(page, story, title, order) ?? AtFoot(page.Blocks, story, order);

    private static DateOnly? AroundHeadline(PageBlocks page, List<PageBlock> story, string? title, DayOrder order)
    {
        var blocks = page.Blocks;
        var around = page.Above(story.FirstOrDefault());
        var first = story.Count == 0 ? 0 : blocks.IndexOf(story[0]);
        var heading = Headline(blocks, title);
        var (start, end) = heading < 0 ? (first - BlocksAbove - BlocksBelow, first) : (heading - BlocksAbove, heading + BlocksBelow);
        var found = new LooseArticle();
        for (var i = Math.Max(0, start); i < Math.Min(blocks.Count, Math.Max(end, BlocksBelow)); i++)
        {
            if (blocks[i].Text.Length < LongestLine && !Clutter.IsInside(page.Elements[blocks[i].Element], around) && DateLine.Near(blocks[i].Text, order) is { } line
                && (heading >= 0 || IsCertain(line)))
            {
                found.Offer(line.Date, line.Kind);
            }
        }

        return found.Date;
    }

    /// <summary>Says by itself that it tells of the article: of another line only the place beside a headline would.</summary>
    private static bool IsCertain(DateLine line)
        => line.Kind != DateLineKind.Unlabelled || (line.Before.Length == 0 && line.After.Length == 0) || Byline.HasOpening(line.Before);

    /// <summary>The heading that is the title, or else the line that is; -1 where there is none.</summary>
    private static int Headline(List<PageBlock> blocks, string? title)
    {
        if (title is null)
        {
            return -1;
        }

        var name = KnownOutlets.Squeeze(title);
        var heading = blocks.FindIndex(b => b.IsHeading && KnownOutlets.Squeeze(b.Text) == name);
        return heading >= 0 ? heading : blocks.FindIndex(b => b.Text.Length <= title.Length * 2 && KnownOutlets.Squeeze(b.Text) == name);
    }

    /// <summary>A bare date there is that of another article, or of a comment.</summary>
    private static DateOnly? AtFoot(List<PageBlock> blocks, List<PageBlock> story, DayOrder order)
        => story.Count == 0 ? null : blocks.Skip(blocks.IndexOf(story[^1])).Take(BlocksAtFoot).TakeWhile(block => !block.IsHeading)
            .Where(block => block.Text.Length < LongestLine)
            .Select(block => DateLine.Near(block.Text, order))
            .FirstOrDefault(line => line is not null && (line.Kind == DateLineKind.Published || Byline.HasOpening(line.Before)))?.Date;
}
