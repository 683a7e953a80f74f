namespace SearchEngine.App;

/// <summary>
/// The review ledger on disk: a JSON object a line, only ever added to, readable by its owner alone. The screen and a
/// command may write at the same time; each takes the file for the moment of its line.
/// </summary>
internal sealed class ReviewFile(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Path => path;

    /// <summary>The ledger belongs to the person, not to an index; another investigation can have another one.</summary>
    public static string PathFor(CommandContext context)
        => context.Settings.PathOf(Setting.Reviews, context) ?? System.IO.Path.Combine(UserFolders.Settings(context), "reviews.jsonl");

    /// <param name="tell">Hears of each line that is left out; see <see cref="History"/>.</param>
    public ReviewLedger Load(Action<string> tell) => ReviewLedger.Of(History(tell));

    /// <summary>Every decision in the order of the file, also those that were taken back or replaced.</summary>
    /// <param name="tell">Hears of each line that is not this program's, with the file and its number; such a line is left out and stays where it is.</param>
    public IReadOnlyList<Review> History(Action<string> tell)
    {
        var history = new List<Review>();
        int number = 0;
        foreach (string line in OwnerOnlyFile.ReadLines(path, Patience))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Read(line, number, tell) is { } review) history.Add(review);
        }

        return history;
    }

    /// <summary>On disk when it returns.</summary>
    public void Append(Review review) => OwnerOnlyFile.Append(path, ReviewJson.Write(review), Patience, flushToDisk: true);

    private Review? Read(string line, int number, Action<string> tell)
    {
        try
        {
            return ReviewJson.Read(line);
        }
        catch (FormatException e)
        {
            tell($"{path}, line {number}: {e.Message}; it is left out");
            return null;
        }
    }
}
