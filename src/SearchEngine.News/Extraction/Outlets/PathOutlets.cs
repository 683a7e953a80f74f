using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Folders and file names that are called after an outlet or its site: "corpus/example-times.com/…", "reuters_2016-06-02_rates.txt".</summary>
internal static class PathOutlets
{
    private const int FoldersUp = 3;

    public static string? Of(ArticleSource source)
    {
        var path = source.Path.Replace('\\', '/');
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [] ? null : OfFileName(parts[^1]) ?? parts[..^1].Reverse().Take(FoldersUp).Select(OfFolder).FirstOrDefault(name => name is not null);
    }

    private static string? OfFolder(string folder)
        => Hosts.IsHost(folder) ? KnownOutlets.OfHost(folder) : folder.Length > 3 ? KnownOutlets.OfName(folder) : null;

    private static string? OfFileName(string name)
    {
        var end = name.IndexOfAny(['_', '.', ' ']);
        return end > 3 && KnownOutlets.OfName(name.AsSpan(0, end)) is { } outlet && name.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0 ? outlet : null;
    }
}
