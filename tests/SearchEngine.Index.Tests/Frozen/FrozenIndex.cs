using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>
/// The index that is kept of each format for ever: a few hundred documents by rule, so that whoever opens it knows what it must
/// hold. Enough of them for every structure: full blocks and tails of postings and positions, several blocks of terms and of
/// bodies, columns of every type, two segments, deletions in one of them. Never change the rule: the files cannot follow.
/// </summary>
internal static class FrozenIndex
{
    private const int Documents = 300;
    private const int FirstCommit = 200;

    private static readonly string[] Words = ["harbour", "crane", "nobody", "quiet", "crate", "corvo", "evening", "größe"];

    private static readonly int[] Deleted = [3, 150, 199];

    /// <summary>Where the index of a format lies.</summary>
    public static string Folder(int format) => Path.Combine(Repository.Root, "tests", "SearchEngine.Index.Tests", "Frozen", $"Format{format}");

    /// <summary>What it must hold.</summary>
    public static ModelIndex Model()
    {
        var model = new ModelIndex();
        for (int i = 0; i < Documents; i++) model.Add(Document(i));
        foreach (int id in Deleted) model.Delete(TestFields.Id, $"{id}");
        return model;
    }

    /// <summary>Writes it in the current format.</summary>
    public static void Write(TemporaryDirectory directory)
    {
        using var writer = IndexWriter.Open(directory.Storage, TestFields.Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false, Time = new StillClock() });
        Add(writer, 0, FirstCommit);
        writer.Commit();
        Add(writer, FirstCommit, Documents);
        foreach (int id in Deleted) ModelIndex.Delete(writer, TestFields.Id, $"{id}");
        writer.Commit();
    }

    private static void Add(IndexWriter writer, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            using var lease = writer.Borrow();
            Document(i).AddTo(lease.Builder);
            lease.Builder.EndBlock();
        }
    }

    private static ModelDocument Document(int i) => new(i)
    {
        Title = ["harbour", "day" + i],
        Text = [.. Enumerable.Range(0, i == 123 ? 700 : 5 + i % 40).Select(w => Word(i, w))],
        Key = i % 11 == 0 ? null : "outlet " + i % 7,
        Tags = i % 3 == 0 ? [] : ["Ines Corvo", "speaker " + i % 40],
        Number = i % 5 == 0 ? null : 18262 + i,
        Flag = i % 2 == 0,
        Body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"The harbour was quiet on day {i}. ", i % 30))),
    };

    private static string Word(int document, int place) => (place % 5) switch
    {
        0 => "common",
        1 => Words[(document + place) % Words.Length],
        2 => "to",
        3 => "word" + document,
        _ => "w" + (document * 7 + place * 13) % 500,
    };

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2021, 2, 3, 4, 5, 6, TimeSpan.Zero);
    }
}
