using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>Whether two names say the same, case, punctuation, articles and site suffixes aside.</summary>
internal static class NameMatch
{
    public static bool Titles(string? found, string gold)
    {
        var (a, b) = (Squeeze(found), Squeeze(gold));
        return a.Length > 0 && (a == b || IsSuffixAside(found!, gold) || IsSuffixAside(gold, found!));
    }

    public static bool Outlets(string? found, string gold)
    {
        if (found is null)
        {
            return false;
        }

        var (a, b) = (Outlet(found), Outlet(gold));
        return a == b || OutletNames.Of(gold) == found || (a.Length > 3 && b.Length > 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
            || Labels(gold).Contains(a) || Labels(found).Contains(b);
    }

    /// <summary>The longer is the shorter with a site's name behind a separator.</summary>
    private static bool IsSuffixAside(string longer, string shorter)
    {
        foreach (var separator in new[] { " | ", " - ", " – ", " — ", " :: ", " · ", " » ", ": ", " / ", "_" })
        {
            var at = longer.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && Squeeze(longer[..at]) == Squeeze(shorter))
            {
                return true;
            }
        }

        return false;
    }

    private static string Outlet(string name)
    {
        var squeezed = Squeeze(name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
        return squeezed.StartsWith("the", StringComparison.Ordinal) ? squeezed[3..] : squeezed;
    }

    /// <summary>The words of a domain: "www.politico.com" has "politico".</summary>
    private static IEnumerable<string> Labels(string name)
        => name.Contains('.') && !name.Contains(' ') ? name.ToLowerInvariant().Split('.').Where(label => label.Length > 2).Select(Squeeze) : [];

    private static string Squeeze(string? text) => text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
