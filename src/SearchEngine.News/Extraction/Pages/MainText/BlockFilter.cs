namespace SearchEngine.News;

/// <summary>Which blocks of the article's element are its text.</summary>
internal static class BlockFilter
{
    private const double MostLinks = 0.6;

    /// <summary>What follows a heading of the page's own ("Related", "Comments") is no text, if this share of the prose stands before it.</summary>
    private const double ShareBeforeEnd = 0.5;

    public static List<PageBlock> Kept(List<PageBlock> blocks, string? title)
    {
        blocks = Behind(blocks, title);
        blocks = BeforeEnd(blocks);
        var first = blocks.FindIndex(b => b.IsProse);
        var last = blocks.FindLastIndex(b => b.IsProse);
        if (first < 0)
        {
            return [.. blocks.Where(b => IsKept(b, title))];
        }

        while (last + 1 < blocks.Count && IsListItem(blocks[last + 1]))
        {
            last++;
        }

        return [.. blocks.Skip(first).Take(last - first + 1).Where(b => IsKept(b, title))];
    }

    /// <summary>The blocks behind the headline, where it stands above most of the prose.</summary>
    private static List<PageBlock> Behind(List<PageBlock> blocks, string? title)
    {
        if (title is null)
        {
            return blocks;
        }

        var name = KnownOutlets.Squeeze(title);
        var at = blocks.FindIndex(b => b.Text.Length < title.Length * 2 && KnownOutlets.Squeeze(b.Text) == name);
        return at >= 0 && Prose(blocks.Take(at)) < Prose(blocks.Skip(at)) ? blocks[(at + 1)..] : blocks;
    }

    private static List<PageBlock> BeforeEnd(List<PageBlock> blocks)
    {
        var enough = Prose(blocks) * ShareBeforeEnd;
        var sum = 0.0;
        for (var i = 0; i < blocks.Count; i++)
        {
            sum += blocks[i].IsProse ? blocks[i].Text.Length : 0;
            if (sum > enough && blocks[i].Text.Length < 60 && !blocks[i].IsProse && Furniture.IsEndMark(blocks[i].Text))
            {
                return blocks[..i];
            }
        }

        return blocks;
    }

    private static double Prose(IEnumerable<PageBlock> blocks) => blocks.Sum(b => b.IsProse ? b.Text.Length : 0);

    private static bool IsListItem(PageBlock block) => block.Tag is "li" or "p" && block.LinkDensity < 0.3 && !Furniture.IsLine(block.Text);

    private static bool IsKept(PageBlock block, string? title)
        => block.LinkDensity <= MostLinks && !(block.Tag is "td" or "th" or "dt" or "dd" && !block.IsProse) && !Furniture.IsLine(block.Text)
            && !(!block.IsProse && IsMetadata(block.Text)) && !(title is not null && block.Text.Equals(title, StringComparison.OrdinalIgnoreCase));

    private static bool IsMetadata(string text) => DateLine.Read(text, DayOrder.Unknown) is not null || Byline.IsLine(text);
}
