using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>The outlet that a page declares, or that its title and its links agree on.</summary>
internal static class PageOutlets
{
    private static readonly FrozenSet<string> MenuNames = "home homepage start startseite accueil inicio portada início hjem hem default index website untitled hosted".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>In its listed form, or null.</summary>
    public static string? Of(IDocument page, MetaTags meta, LinkedData data, string? address, string? title)
        => Listed(OutletNames.OfUrl(address)) ?? Named(meta.First("og:site_name"), title, address) ?? Named(data.Publisher, title, address)
            ?? Named(meta.First("application-name", "dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title", "source", "article:publisher"), title, address)
            ?? OutletNames.OfUrl(address) ?? KnownOutlets.OfName(meta.First("twitter:site", "twitter:creator")) ?? InTitle(page);

    /// <summary>What is declared as the site's name, but not the headline, the page of a menu, or what the site says of itself behind its name.</summary>
    private static string? Named(string? name, string? title, string? address)
    {
        name = TextTidying.Line(name).TrimStart('@').TrimEnd('©', '®', '™', ' ');
        return name.StartsWith("http", StringComparison.OrdinalIgnoreCase) || MenuNames.Contains(name) || (title is not null && KnownOutlets.Squeeze(name) == KnownOutlets.Squeeze(title))
            ? null
            : OutletNames.Of(TitleParts.FromLast(name).LastOrDefault(part => IsOfHost(part, address)) ?? name);
    }

    private static bool IsOfHost(string part, string? address)
    {
        var host = Hosts.Registrable(Hosts.Of(address));
        return host.Length > 0 && (part.Equals(host, StringComparison.OrdinalIgnoreCase) || KnownOutlets.Squeeze(part) == KnownOutlets.Squeeze(host.Split('.')[0]));
    }

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
