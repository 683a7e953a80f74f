using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>
/// The headline of a page. The one that is shown is what readers know the article by; what the head of the page declares
/// is often shortened for search engines and has the site's name beside it. Each settles where the other one ends.
/// </summary>
internal static class PageTitles
{
    private const int LongestHeadline = 300;
    private const int FewestWords = 4;

    public static string? Of(IDocument page, MetaTags meta, LinkedData data, string? address)
    {
        var site = SiteNames.Of(page, meta, data, address);
        var declared = new[] { meta.First("og:title"), data.Headline, meta.First("twitter:title", "dc.title", "title", "headline", "sailthru.title", "parsely-title"), page.Title }
            .Select(TextTidying.Line).Select(Decoded).Where(text => text.Length > 0).ToList();
        var own = declared.ConvertAll(d => TitleParts.WithoutSite(d, site));
        return Shown(page, own, site) ?? own.Find(t => t.Length > 0);
    }

    private static string? Shown(IDocument page, List<string> declared, SiteNames site)
    {
        var first = Headings(page, "h1", site);
        return first.Select(h => Agreed(declared, h)).FirstOrDefault(t => t is not null)
            ?? (first.Count == 1 && (declared.Count == 0 || declared.Exists(d => SharesWords(TitleParts.Longest(d), first[0]) || Holds(d, first[0]))) ? first[0] : null)
            ?? Headings(page, "h2", site).Select(h => Agreed(declared, h)).FirstOrDefault(t => t is not null);
    }

    private static List<string> Headings(IDocument page, string tag, SiteNames site)
        => [.. page.GetElementsByTagName(tag).Where(h => !SiteNames.LeadsToFrontPage(h) && (tag == "h1" || !Clutter.IsInside(h))).OrderBy(h => Clutter.IsInside(h)).Select(h => TextTidying.Line(h.TextContent))
            .Where(h => h.Length is > 4 and < LongestHeadline && !site.Contains(h)).Distinct(StringComparer.Ordinal)];

    /// <summary>What heading and declaration have in common, where one holds the whole of the other; null where they tell of different things.</summary>
    private static string? Agreed(List<string> declared, string heading)
    {
        var h = KnownOutlets.Squeeze(heading);
        if (declared.Exists(title => KnownOutlets.Squeeze(title) == h))
        {
            return heading;
        }

        foreach (var title in declared)
        {
            var d = KnownOutlets.Squeeze(title);
            if (IsMostOf(h, d) && (d.StartsWith(h, StringComparison.Ordinal) || d.EndsWith(h, StringComparison.Ordinal)))
            {
                return heading;
            }

            if (WordCount.Of(title) >= FewestWords && (h.StartsWith(d, StringComparison.Ordinal) || h.EndsWith(d, StringComparison.Ordinal)))
            {
                return IsCutShort(title, heading) ? heading : title;
            }
        }

        return null;
    }

    /// <summary>The heading's words in a row, if they are enough to tell.</summary>
    private static bool Holds(string declared, string heading)
        => heading.Contains(' ') && declared.Contains(heading, StringComparison.OrdinalIgnoreCase);

    /// <summary>The declared title stops in the middle of the sentence that the heading is.</summary>
    private static bool IsCutShort(string title, string heading)
        => title.EndsWith("...", StringComparison.Ordinal) || title.EndsWith('…')
            || (heading.StartsWith(title, StringComparison.Ordinal) && heading.AsSpan(title.Length).TrimStart() is [var next, ..] && char.IsLower(next));

    /// <summary>The name of a site is the short part of a title, the headline the long one.</summary>
    private static bool IsMostOf(string part, string whole) => part.Length * 2 >= whole.Length;

    /// <summary>Half of the heading's longer words, if there are enough to tell.</summary>
    private static bool SharesWords(string declared, string heading)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KnownOutlets.Squeeze(word)).Where(word => word.Length > 3).ToList();
        var shared = words.Count(KnownOutlets.Squeeze(declared).Contains);
        return words.Count > 1 && (shared * 2 >= words.Count || (shared > 2 && shared * 3 >= words.Count));
    }

    private static string Decoded(string title) => title.Contains('&') ? System.Net.WebUtility.HtmlDecode(title) : title;
}
