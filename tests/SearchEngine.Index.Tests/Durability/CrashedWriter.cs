using System.Globalization;
using SearchEngine.Index.CrashWriter;
using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>The program that is killed while it writes (<see cref="CrashScript"/>), and what must be left of its work.</summary>
internal static class CrashedWriter
{
    public static string[] Command(string directory, int commits)
        => [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", typeof(CrashScript).Assembly.Location, directory, $"{commits}"];

    /// <summary>The index is at the last commit that was acknowledged, or at the next; it is whole; and a writer can take it at once.</summary>
    /// <param name="output">What the writer had printed.</param>
    public static void AssertSurvived(string directory, string output)
    {
        long acknowledged = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)).DefaultIfEmpty(-1).Last();
        var storage = new FileSystemDirectory(directory);
        Assert.Empty(IndexChecker.Check(storage, CrashScript.Schema));
        using (var reader = IndexReader.Open(storage, CrashScript.Schema))
        {
            // A process that died before it had opened the index has acknowledged nothing.
            if (acknowledged >= 0) Assert.InRange(reader.Commit.Generation, acknowledged, acknowledged + 1);
            Assert.Equal(CrashScript.LiveAfter(reader.Commit.Generation).Order(), LiveIn(reader).Order());
        }

        IndexWriter.Open(storage, CrashScript.Schema, CrashScript.Options).Dispose();
    }

    private static List<int> LiveIn(IndexReader reader)
    {
        var live = new List<int>();
        foreach (var segment in reader.Segments)
        {
            live.AddRange(Enumerable.Range(0, segment.Documents).Where(segment.IsLive).Select(d => CrashScript.IdOf(segment.Records.Record(d))));
        }

        return live;
    }
}
