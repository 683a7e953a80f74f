namespace SearchEngine.News;

/// <summary>Brings what names an outlet (its name, its domain, an address of its site) to the one name it is listed under.</summary>
internal static class OutletNames
{
    private const int LongestName = 80;

    /// <summary>Null when the text names no outlet: empty, a lone number, far too long.</summary>
    public static string? Of(string? written)
    {
        var text = TextTidying.Line(written);
        if (text.Length is 0 or > LongestName * 3 || !text.AsSpan().ContainsAnyInRange('A', '\uFFFF'))
        {
            return null;
        }

        var host = Hosts.Of(text);
        if (!host.IsEmpty)
        {
            return OfHost(host);
        }

        return text.Length > LongestName ? null : KnownOutlets.OfName(text) ?? text;
    }

    public static string? OfUrl(string? url)
    {
        var host = Hosts.Of(url);
        return host.IsEmpty ? null : OfHost(host);
    }

    private static string OfHost(ReadOnlySpan<char> host) => KnownOutlets.OfHost(host) ?? Hosts.Registrable(host);
}
