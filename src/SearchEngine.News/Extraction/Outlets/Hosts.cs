namespace SearchEngine.News;

/// <summary>Hosts of web addresses.</summary>
internal static class Hosts
{
    private static readonly string[] SharedSecondLevels = ["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv", "gov", "mil", "nom", "news", "asn", "id", "web"];

    /// <summary>The host of an address, without "www."; empty when the text is no address.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            address = address[(scheme + 3)..];
        }
        else if (address.StartsWith("//", StringComparison.Ordinal))
        {
            address = address[2..];
        }

        var end = address.IndexOfAny("/?#:");
        var host = end < 0 ? address : address[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        return IsHost(host) ? WithoutWww(host) : [];
    }

    /// <summary>Letters, digits, hyphens and dots, with a top level of letters.</summary>
    public static bool IsHost(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || text.Length - dot is < 3 or > 12 || text.Length > 253)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not '.' and not '-' and not '_')
            {
                return false;
            }
        }

        return text[(dot + 1)..].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>The part of a host that someone registered: "news.example.co.uk" gives "example.co.uk".</summary>
    public static string Registrable(ReadOnlySpan<char> host)
    {
        var top = host.LastIndexOf('.');
        var second = top <= 0 ? -1 : host[..top].LastIndexOf('.');
        if (second > 0 && host.Length - top == 3 && SharedSecondLevels.AsSpan().Contains(host[(second + 1)..top].ToString()))
        {
            second = host[..second].LastIndexOf('.');
        }

        return host[(second + 1)..].ToString().ToLowerInvariant();
    }

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host)
        => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
