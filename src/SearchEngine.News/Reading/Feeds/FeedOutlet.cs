namespace SearchEngine.News;

/// <summary>Whose feed it is: told by where the entry points, by the feed's own site, last by the feed's title.</summary>
internal static class FeedOutlet
{
    /// <summary>Null where the entry's address tells it best.</summary>
    public static string? Of(MarkupNode entry, MarkupNode feed)
    {
        if (IsListed(FeedEntry.Link(entry)))
        {
            return null;
        }

        var source = entry.Child("source");
        return Listed(source?["url"]) ?? source?.Value("title") ?? (source is { Text.Length: > 0 } named ? named.Text : null)
            ?? Listed(FeedEntry.Link(feed)) ?? feed.Value("publisher") ?? SiteName(feed.Value("title"));
    }

    private static bool IsListed(string? address) => Listed(address) is not null;

    private static string? Listed(string? address)
        => OutletNames.OfUrl(address) is { } outlet && !Hosts.IsHost(outlet) ? outlet : null;

    /// <summary>"Example Times - World" and "Example Times &gt; Sport" are of the Example Times.</summary>
    private static string? SiteName(string? title)
    {
        var name = TextTidying.Line(title);
        foreach (var separator in new[] { " > ", " | ", " - ", " – ", " — ", " :: ", " » ", ": " })
        {
            var at = name.IndexOf(separator, StringComparison.Ordinal);
            name = at > 0 ? name[..at] : name;
        }

        return name.Length == 0 ? null : name;
    }
}
