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
                return Original(address.Trim());
            }
        }

        return null;
    }

    /// <summary>An archive has the address of what it keeps inside its own: "https://archive.example/20160218/http://example.org/story".</summary>
    private static string Original(string address)
    {
        var own = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = address.AsSpan(own).IndexOfAny('?', '#');
        var inner = address.AsSpan(own, end < 0 ? address.Length - own : end).IndexOf("/http");
        var kept = inner < 0 ? "" : address[(own + inner + 1)..];
        return kept.Contains("://", StringComparison.Ordinal) && !Hosts.Of(kept).IsEmpty ? kept : address;
    }

    private static string? Canonical(IDocument page)
        => page.GetElementsByTagName("link").FirstOrDefault(link => link.GetAttribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true)?.GetAttribute("href");
}
