using AngleSharp.Dom;

namespace SearchEngine.News;

internal static class PageAuthors
{
    private const int LongestByline = 120;

    public static IReadOnlyList<string> Of(IDocument page, MetaTags meta, LinkedData data)
    {
        var declared = Names(data.Authors);
        if (declared.Count > 0)
        {
            return declared;
        }

        declared = Names([meta.First("author", "article:author", "dc.creator", "dcterms.creator", "byl", "sailthru.author", "parsely-author", "citation_author")]);
        return declared.Count > 0 ? declared : Names(Shown(page));
    }

    private static IEnumerable<string> Shown(IDocument page)
        => page.QuerySelectorAll("[rel~=author],[itemprop~=author],.byline,.author-name,.author,.byline-name").Take(3)
            .Select(e => TextTidying.Line(e.TextContent)).Where(text => text.Length <= LongestByline).Take(1);

    private static List<string> Names(IEnumerable<string?> bylines)
        => [.. bylines.Where(b => b is not null && !b.Contains("://", StringComparison.Ordinal)).SelectMany(Byline.Names).Distinct(StringComparer.OrdinalIgnoreCase)];
}
