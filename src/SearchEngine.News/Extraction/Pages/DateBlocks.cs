namespace SearchEngine.News;

/// <summary>Date lines among the short blocks around the headline of a page.</summary>
internal static class DateBlocks
{
    private const int BlocksAbove = 6;
    private const int BlocksBelow = 14;
    private const int LongestLine = 160;

    public static DateOnly? Of(PageBlocks page, string? title, DayOrder order)
    {
        var blocks = page.Blocks;
        var heading = title is null ? -1 : blocks.FindIndex(b => b.IsHeading && Same(b.Text, title));
        heading = heading < 0 ? 0 : heading;
        var found = new LooseArticle();
        for (var i = Math.Max(0, heading - BlocksAbove); i < Math.Min(blocks.Count, heading + BlocksBelow); i++)
        {
            if (!Clutter.IsInside(page.Elements[blocks[i].Element]) && blocks[i].Text.Length < LongestLine && DateLine.Near(blocks[i].Text, order) is { } line)
            {
                found.Offer(line.Date, line.Kind);
            }
        }

        return found.Date;
    }

    private static bool Same(string block, string title) => KnownOutlets.Squeeze(block) == KnownOutlets.Squeeze(title);
}
