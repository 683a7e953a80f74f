using System.Text;

namespace SearchEngine.App;

/// <summary>
/// What the screen remembers from one time to the next, in two small files of the person's own: the queries (history.txt,
/// one a line) and the saved searches (searches.json). Only their owner can read them. A file that can't be read is
/// taken for empty, and never written over before it has been read.
/// </summary>
internal sealed class ScreenMemory(string folder)
{
    private const int MostQueries = 500;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private string HistoryFile => Path.Combine(folder, "history.txt");

    private string SearchesFile => Path.Combine(folder, "searches.json");

    /// <summary>Earlier queries, oldest first, each once.</summary>
    public IReadOnlyList<string> LoadHistory()
    {
        if (!File.Exists(HistoryFile)) return [];
        var lines = File.ReadLines(HistoryFile).Where(l => l.Length > 0).TakeLast(2 * MostQueries).Reverse().Distinct(StringComparer.Ordinal);
        return [.. lines.Take(MostQueries).Reverse()];
    }

    public void AddToHistory(string query)
    {
        if (string.IsNullOrWhiteSpace(query)) return;
        Directory.CreateDirectory(folder);
        using var file = new FileStream(HistoryFile, Options(FileMode.Append));
        file.Write(Encoding.UTF8.GetBytes(query.ReplaceLineEndings(" ") + "\n"));
    }

    /// <exception cref="FormatException">The file is not what this program writes.</exception>
    public IReadOnlyList<SavedSearch> LoadSearches() => File.Exists(SearchesFile) ? SavedSearchJson.Read(File.ReadAllBytes(SearchesFile)) : [];

    /// <summary>Written beside and renamed, so that what was saved before is never lost halfway.</summary>
    public void SaveSearches(IReadOnlyList<SavedSearch> searches)
    {
        Directory.CreateDirectory(folder);
        string beside = SearchesFile + ".new";
        using (var file = new FileStream(beside, Options(FileMode.Create))) file.Write(SavedSearchJson.Write(searches));
        File.Move(beside, SearchesFile, overwrite: true);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
