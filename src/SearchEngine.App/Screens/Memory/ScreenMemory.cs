using System.Text;

namespace SearchEngine.App;

/// <summary>
/// What the screen remembers from one time to the next, in two small files of the person's own: the queries (history.txt,
/// one a line, only ever added to) and the saved searches. Only their owner can read them.
/// </summary>
internal sealed class ScreenMemory(string folder)
{
    private const int MostQueries = 500;

    public SavedSearchFile Searches { get; } = new(folder);

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
}
