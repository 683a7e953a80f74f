namespace SearchEngine.App;

/// <summary>
/// What the screen remembers from one time to the next, in two small files of the person's own: the queries (history.txt,
/// one a line, only ever added to) and the saved searches. Only their owner can read them.
/// </summary>
internal sealed class ScreenMemory(string folder)
{
    private const int MostQueries = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public SavedSearchFile Searches { get; } = new(folder);

    private string HistoryFile => Path.Combine(folder, "history.txt");

    /// <summary>Earlier queries, oldest first, each once.</summary>
    public IReadOnlyList<string> LoadHistory()
    {
        var lines = OwnerOnlyFile.ReadLines(HistoryFile, Patience).Where(l => l.Length > 0).TakeLast(2 * MostQueries).Reverse().Distinct(StringComparer.Ordinal);
        return [.. lines.Take(MostQueries).Reverse()];
    }

    public void AddToHistory(string query)
    {
        if (!string.IsNullOrWhiteSpace(query)) OwnerOnlyFile.Append(HistoryFile, query.ReplaceLineEndings(" ") + "\n", Patience, flushToDisk: false);
    }
}
