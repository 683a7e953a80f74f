namespace SearchEngine.News;

/// <summary>Titles of pages with the name of the site or a section before or behind the headline.</summary>
internal static class TitleParts
{
    private const int LongestSiteInIdeographs = 8;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " < ", " > ", " : ", "|", "_", "-"];

    /// <summary>The parts between spaced separators, the last first: that is where the site's name mostly stands.</summary>
    public static IEnumerable<string> FromLast(string title)
        => title.Split(Separators[..^3], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Reverse();

    /// <summary>The longest part, which is hardly the site's name.</summary>
    public static string Longest(string title)
        => title.Split([": ", .. Separators[..^3]], StringSplitOptions.TrimEntries).MaxBy(part => part.Length)!;

    /// <summary>The title without what is the site's name.</summary>
    public static string WithoutSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && (IsSite(title[(last + separator.Length)..], site) || IsIdeographicSite(title, last, separator)))
            {
                return WithoutSite(title[..last].Trim(), site);
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSite(title[..first], site))
            {
                return title[(first + separator.Length)..].Trim();
            }
        }

        return title;
    }

    public static bool IsSite(string part, string? site)
        => (site is not null && KnownOutlets.Squeeze(part) == KnownOutlets.Squeeze(site)) || KnownOutlets.OfName(part) is not null || Hosts.IsHost(part);

    /// <summary>Chinese and Japanese pages put section and site behind an underscore or a hyphen without spaces.</summary>
    private static bool IsIdeographicSite(string title, int at, string separator)
        => separator.Length == 1 && title.Length - at - 1 is > 1 and <= LongestSiteInIdeographs && title[at - 1] >= '\u3000' && title[at + 1] >= '\u3000';
}
