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

    private readonly SavedSearchFile _searches = new(folder);

    private string HistoryFile => Path.Combine(folder, "history.txt");

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
        using var file = new FileStream(HistoryFile, OwnerOnlyFile.Options(FileMode.Append));
        file.Write(Encoding.UTF8.GetBytes(query.ReplaceLineEndings(" ") + "\n"));
    }

    /// <exception cref="FormatException">The file is not what this program writes.</exception>
    public IReadOnlyList<SavedSearch> LoadSearches() => _searches.Load();

    public void SaveSearches(IReadOnlyList<SavedSearch> searches) => _searches.Save(searches);
}
