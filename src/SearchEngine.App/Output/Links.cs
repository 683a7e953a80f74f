namespace SearchEngine.App;

/// <summary>Which addresses of articles may be given to a browser: they come from strangers' files.</summary>
internal static class Links
{
    public static bool IsSafe(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
