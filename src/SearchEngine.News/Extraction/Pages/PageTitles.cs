using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>
/// The headline of a page. What the head of the page declares often has the site's name behind it; the headline that is
/// shown settles where it ends.
/// </summary>
internal static class PageTitles
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " < ", " > "];

    public static string? Of(IDocument page, MetaTags meta, LinkedData data)
    {
        var site = meta.First("og:site_name", "application-name");
        var shown = page.GetElementsByTagName("h1").Select(h => TextTidying.Line(h.TextContent)).Where(text => text.Length > 0).ToList();
        var declared = new[] { meta.First("og:title"), data.Headline, meta.First("twitter:title", "dc.title", "title", "headline", "sailthru.title", "parsely-title"), page.Title }
            .Select(TextTidying.Line).Select(Decoded).Where(text => text.Length > 0).ToList();
        var heading = shown.Find(h => WordCount.Of(h) > 1 && declared.Exists(d => Agrees(d, h)));
        return heading ?? declared.Select(d => WithoutSite(d, site)).FirstOrDefault(t => t.Length > 0) ?? shown.FirstOrDefault();
    }

    /// <summary>The declared title without the name of the site behind or before it.</summary>
    private static string WithoutSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSite(title[(at + separator.Length)..], site))
            {
                return title[..at].Trim();
            }

            at = title.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsSite(title[..at], site))
            {
                return title[(at + separator.Length)..].Trim();
            }
        }

        return title;
    }

    private static bool IsSite(string part, string? site)
        => (site is not null && KnownOutlets.Squeeze(part) == KnownOutlets.Squeeze(site)) || KnownOutlets.OfName(part) is not null || Hosts.IsHost(part);

    private static bool Agrees(string declared, string heading)
    {
        var (d, h) = (KnownOutlets.Squeeze(declared), KnownOutlets.Squeeze(heading));
        return h.Length > 4 && (d == h || d.StartsWith(h, StringComparison.Ordinal) || d.EndsWith(h, StringComparison.Ordinal));
    }

    private static string Decoded(string title) => title.Contains('&') ? System.Net.WebUtility.HtmlDecode(title) : title;
}
