namespace SearchEngine.News;

/// <summary>Which blocks of the article's element are its text.</summary>
internal static class BlockFilter
{
    private const double MostLinks = 0.6;

    public static List<string> Kept(List<PageBlock> blocks, string? title)
    {
        var first = blocks.FindIndex(b => b.IsProse);
        var last = blocks.FindLastIndex(b => b.IsProse);
        if (first < 0)
        {
            return [.. blocks.Where(b => IsKept(b, title)).Select(b => b.Text)];
        }

        return [.. blocks.Skip(first).Take(last - first + 1).Where(b => IsKept(b, title)).Select(b => b.Text)];
    }

    private static bool IsKept(PageBlock block, string? title)
        => block.LinkDensity <= MostLinks && !Furniture.IsLine(block.Text) && !(title is not null && block.Text.Equals(title, StringComparison.OrdinalIgnoreCase));
}
