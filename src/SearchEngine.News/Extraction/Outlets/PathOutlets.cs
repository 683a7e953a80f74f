using System.Collections.Frozen;
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

    /// <summary>Outlets whose names are words that folders and files are called by for other reasons.</summary>
    private static readonly FrozenSet<string> Ambiguous = "today time people metro nature focus vice reason fortune variety deadline observer insider quartz stuff stern nation sky mint slate salon wired dawn bild blick entrepreneur liberation sun star mirror express standard guardian independent times telegraph globe herald".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string? OfFolder(string folder) => Hosts.IsHost(folder) ? KnownOutlets.OfHost(folder) : OfWord(folder);

    private static string? OfWord(ReadOnlySpan<char> word)
        => word.Length > 3 && KnownOutlets.Squeeze(word) is var name && !Ambiguous.Contains(name) && !OutletLine.IsOrdinary(name) ? KnownOutlets.OfName(word) : null;

    private static string? OfFileName(string name)
    {
        var end = name.IndexOfAny(['_', '.', ' ']);
        return end > 0 && OfWord(name.AsSpan(0, end)) is { } outlet && name.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0 ? outlet : null;
    }
}
