using System.Text;

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

    public ReviewLedger Load() => ReviewLedger.Of(History());

    /// <summary>Every decision in the order of the file, also those that were taken back or replaced.</summary>
    /// <exception cref="FormatException">A line is not this program's; it is named.</exception>
    public IReadOnlyList<Review> History()
    {
        if (!File.Exists(path)) return [];
        return [.. File.ReadLines(path).Select((line, i) => (line, number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.line)).Select(l => Read(l.line, l.number))];
    }

    /// <summary>On disk when it returns.</summary>
    public void Append(Review review)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var file = OwnerOnlyFile.OpenAlone(path, FileAccess.ReadWrite, Patience);
        if (EndsInsideLine(file)) file.WriteByte((byte)'\n');
        file.Write(Encoding.UTF8.GetBytes(ReviewJson.Write(review)));
        file.Flush(flushToDisk: true);
    }

    private Review Read(string line, int number)
    {
        try
        {
            return ReviewJson.Read(line);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}, line {number}: {e.Message}", e);
        }
    }

    /// <summary>A line that a crash cut short must not swallow the next one.</summary>
    private static bool EndsInsideLine(FileStream file)
    {
        if (file.Length == 0) return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
