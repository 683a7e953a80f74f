using AngleSharp.Dom;

namespace SearchEngine.News;

internal static class PageAddresses
{
    /// <summary>The page's own address as it declares it, or null.</summary>
    public static string? Of(IDocument page, MetaTags meta, LinkedData data)
    {
        foreach (var address in new[] { Canonical(page), meta.First("og:url", "twitter:url", "parsely-link", "sailthru.url"), data.Url, page.QuerySelector("base")?.GetAttribute("href") })
        {
            if (address is not null && address.Contains("://", StringComparison.Ordinal) && !Hosts.Of(address).IsEmpty)
            {
                return address.Trim();
            }
        }

        return null;
    }

    private static string? Canonical(IDocument page)
        => page.GetElementsByTagName("link").FirstOrDefault(link => link.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true)?.GetAttribute("href");
}
