namespace SearchEngine.News;

/// <summary>
/// The text of the article on a page. Every element is worth the prose below it less the other text below it; the element
/// that is worth most holds the article, because whatever is wider also holds menus, teasers and lists of links. Of its
/// blocks those are kept that are prose or stand between prose.
/// </summary>
internal static class MainText
{
    /// <summary>A part of the page that holds this share of all prose is the article, whatever it is called.</summary>
    private const double ArticleShare = 0.5;

    private const double NearlyAll = 0.9;

    private const double CostOfOther = 0.25;

    public static List<PageBlock> Of(PageBlocks page, string? title)
    {
        if (page.Blocks.Count == 0)
        {
            return [];
        }

        MarkClutter(page);
        var container = Narrowed(page, Best(page));
        var inside = page.Blocks.Where(b => !b.IsClutter && IsUnder(page, b.Element, container)).ToList();
        return BlockFilter.Kept(inside, title);
    }

    private static void MarkClutter(PageBlocks page)
    {
        var prose = Sum(page, b => b.IsProse ? b.Text.Length : 0);
        var clutter = new bool[page.Elements.Count];
        for (var e = 0; e < clutter.Length; e++)
        {
            var element = page.Elements[e];
            var inherited = page.Parents[e] >= 0 && clutter[page.Parents[e]];
            clutter[e] = inherited || ((Clutter.IsTag(element.LocalName) || Clutter.IsNamed(element)) && prose[e] < ArticleShare * prose[0]);
        }

        foreach (var block in page.Blocks)
        {
            block.IsClutter = clutter[block.Element];
        }
    }

    private static int Best(PageBlocks page)
    {
        var worth = Sum(page, b => b.IsClutter ? 0 : b.IsProse ? b.Text.Length : b.IsHeading ? 0 : -(b.LinkDensity > 0.3 ? 1.0 : CostOfOther) * b.Text.Length);
        var best = 0;
        for (var e = 1; e < worth.Length; e++)
        {
            best = worth[e] >= worth[best] ? e : best;
        }

        return best;
    }

    /// <summary>The innermost element that holds nearly all the prose of this one: what is left out is a notice here and a teaser there.</summary>
    private static int Narrowed(PageBlocks page, int container)
    {
        var prose = Sum(page, b => !b.IsClutter && b.IsProse ? b.Text.Length : 0);
        for (var e = container + 1; e < prose.Length && IsUnder(page, e, container); e++)
        {
            if (page.Parents[e] == container && prose[e] >= NearlyAll * prose[container])
            {
                container = e;
            }
        }

        return container;
    }

    /// <summary>For each element the sum over all blocks below it.</summary>
    private static double[] Sum(PageBlocks page, Func<PageBlock, double> value)
    {
        var sums = new double[page.Elements.Count];
        foreach (var block in page.Blocks)
        {
            sums[block.Element] += value(block);
        }

        for (var e = sums.Length - 1; e > 0; e--)
        {
            sums[page.Parents[e]] += sums[e];
        }

        return sums;
    }

    private static bool IsUnder(PageBlocks page, int element, int ancestor)
    {
        while (element > ancestor)
        {
            element = page.Parents[element];
        }

        return element == ancestor;
    }
}
