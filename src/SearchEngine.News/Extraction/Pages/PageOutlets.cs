using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>The outlet that a page declares, or that its title and its links agree on.</summary>
internal static class PageOutlets
{
    /// <summary>In its listed form, or null.</summary>
    public static string? Of(IDocument page, MetaTags meta, LinkedData data, string? address)
        => Listed(OutletNames.OfUrl(address)) ?? Named(meta.First("og:site_name")) ?? Named(data.Publisher)
            ?? Named(meta.First("application-name", "dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title", "source", "article:publisher"))
            ?? OutletNames.OfUrl(address) ?? KnownOutlets.OfName(meta.First("twitter:site", "twitter:creator")) ?? InTitle(page);

    private static string? Named(string? name)
        => name is null || name.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : OutletNames.Of(name.TrimStart('@'));

    private static string? Listed(string? outlet) => outlet is null || Hosts.IsHost(outlet) ? null : outlet;

    /// <summary>The part of the title that is a listed outlet, or the name of a site that the page links to.</summary>
    private static string? InTitle(IDocument page)
    {
        var parts = TitleParts.FromLast(TextTidying.Line(page.Title)).ToList();
        if (parts.Find(part => KnownOutlets.OfName(part) is not null || Hosts.IsHost(part)) is { } listed)
        {
            return OutletNames.Of(listed);
        }

        var sites = parts.Count < 2 ? [] : LinkedSites(page);
        return parts.Find(part => part.Length > 3 && sites.Contains(KnownOutlets.Squeeze(part)));
    }

    private static HashSet<string> LinkedSites(IDocument page)
        => [.. page.Links.Select(link => Hosts.Of(link.GetAttribute("href")).ToString()).Where(host => host.Length > 0).Distinct()
            .Select(host => KnownOutlets.Squeeze(Hosts.Registrable(host).Split('.')[0]))];
}
