using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>What a page calls its own site: as it declares, in headings that lead to the front page, and by its host.</summary>
internal sealed class SiteNames
{
    private const int ShortestAtEnd = 3;

    private readonly HashSet<string> _squeezed = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];

    public static SiteNames Of(IDocument page, MetaTags meta, LinkedData data, string? address)
    {
        var names = new SiteNames();
        foreach (var name in page.QuerySelectorAll("h1,h2").Where(LeadsToFrontPage).Select(heading => heading.TextContent).Concat([meta.First("og:site_name"), meta.First("application-name"), data.Publisher]))
        {
            names.Add(TextTidying.Line(name));
        }

        names._squeezed.Add(KnownOutlets.Squeeze(Hosts.Registrable(Hosts.Of(address)).Split('.')[0]));
        return names;
    }

    /// <summary>A heading that leads to the front page is the site's name.</summary>
    public static bool LeadsToFrontPage(IElement heading)
        => (heading.QuerySelector("a[href]") ?? heading.Closest("a[href]"))?.GetAttribute("href") is { } address && IsFrontPage(address);

    public bool Contains(string part) => _squeezed.Contains(KnownOutlets.Squeeze(part)) || KnownOutlets.OfName(part) is not null || Hosts.IsHost(part);

    /// <summary>The name that a title ends with, or null.</summary>
    public string? AtEnd(string title) => _written.Find(name => title.Length > name.Length && title.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private void Add(string name)
    {
        if (name.Length > 0)
        {
            _squeezed.Add(KnownOutlets.Squeeze(name));
        }

        if (name.Length >= ShortestAtEnd)
        {
            _written.Add(name);
        }
    }

    private static bool IsFrontPage(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var path = scheme < 0 ? address : address[(scheme + 3)..];
        return path is "/" or "./" or "/index.html" or "index.html" || (scheme >= 0 && path.AsSpan().TrimEnd('/').IndexOf('/') < 0);
    }
}
