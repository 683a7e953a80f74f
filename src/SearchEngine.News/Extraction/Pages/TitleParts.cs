namespace SearchEngine.News;

/// <summary>Titles of pages with the name of the site or a section before or behind the headline.</summary>
internal static class TitleParts
{
    private const int LongestSiteInIdeographs = 8;

    private const string Signs = ":：|｜-–—·•»›>/_~@,";

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " < ", " > ", " › ", " : ", "|", "_", "-"];

    /// <summary>The parts between spaced separators, the last first: that is where the site's name mostly stands.</summary>
    public static IEnumerable<string> FromLast(string title)
        => title.Split(Separators[..^3], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Reverse();

    /// <summary>The longest part, which is hardly the site's name.</summary>
    public static string Longest(string title)
        => title.Split([": ", .. Separators[..^3]], StringSplitOptions.TrimEntries).MaxBy(part => part.Length)!;

    /// <summary>The title without what is the site's name.</summary>
    public static string WithoutSite(string title, SiteNames site)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && (IsAside(title[(last + separator.Length)..], site) || IsIdeographicSite(title, last, separator)))
            {
                return WithoutSite(title[..last].Trim(), site);
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsAside(title[..first], site))
            {
                return title[(first + separator.Length)..].Trim();
            }
        }

        return WithoutNameAtEnd(title, site);
    }

    /// <summary>Behind any sign.</summary>
    private static string WithoutNameAtEnd(string title, SiteNames site)
    {
        var headline = site.AtEnd(title) is { } name ? title.AsSpan(0, title.Length - name.Length).TrimEnd() : [];
        return headline.Length > 1 && Signs.Contains(headline[^1]) ? headline.TrimEnd(Signs + " ").ToString() : title;
    }

    private static bool IsAside(string part, SiteNames site) => site.Contains(part) || DateLine.Read(part, DayOrder.Unknown) is { Before: "", After: "" };

    /// <summary>Chinese and Japanese pages put section and site behind an underscore or a hyphen without spaces.</summary>
    private static bool IsIdeographicSite(string title, int at, string separator)
        => separator.Length == 1 && title.Length - at - 1 is > 1 and <= LongestSiteInIdeographs && title[at - 1] >= '\u3000' && title[at + 1] >= '\u3000';
}
