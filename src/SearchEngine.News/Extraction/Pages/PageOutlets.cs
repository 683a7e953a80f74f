using AngleSharp.Dom;

namespace SearchEngine.News;

internal static class PageOutlets
{
    /// <summary>The outlet that the page declares, in its listed form, or null.</summary>
    public static string? Of(IDocument page, MetaTags meta, LinkedData data)
    {
        var host = OutletNames.OfUrl(PageAddresses.Of(page, meta, data));
        if (host is not null && KnownOutlets.OfName(host) is not null)
        {
            return host;
        }

        foreach (var name in new[] { meta.First("og:site_name"), data.Publisher, meta.First("application-name", "dc.publisher", "publisher", "article:publisher", "copyright", "apple-mobile-web-app-title") })
        {
            if (name is not null && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase) && OutletNames.Of(name) is { } outlet)
            {
                return outlet;
            }
        }

        return null;
    }
}
