using System.Globalization;
using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Index.CrashWriter;

/// <summary>
/// What the program that gets killed writes: commit number n adds ten documents and deletes some old ones, by rule, so
/// that whoever looks at what is left can tell what each commit must hold.
/// </summary>
public static class CrashScript
{
    private const int DocumentsPerCommit = 10;

    public static IndexSchema Schema { get; } = new(
        new FieldDefinition("text", FieldType.Text) { Filter = FoldingFilter.Instance },
        new FieldDefinition("id", FieldType.Keyword));

    /// <summary>Merges often, so that kills meet merges too.</summary>
    public static IndexWriterOptions Options { get; } = new()
    {
        Threads = 1,
        MemoryBudget = 60_000,
        MergePolicy = new MergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 3, FloorLength = 1 << 10 },
    };

    /// <summary>Ids live after a commit.</summary>
    public static IReadOnlySet<int> LiveAfter(long commit)
    {
        var live = new HashSet<int>();
        for (long n = 1; n <= commit; n++)
        {
            live.UnionWith(Added(n));
            live.ExceptWith(Deleted(n));
        }

        return live;
    }

    public static int IdOf(ReadOnlySpan<byte> record) => int.Parse(record, CultureInfo.InvariantCulture);

    /// <summary>Writes one commit's documents and commits.</summary>
    public static void Write(IndexWriter writer, long commit)
    {
        foreach (int id in Added(commit)) Add(writer, id);
        foreach (int id in Deleted(commit)) writer.Delete(1, Utf8(id));
        writer.Commit();
    }

    private static IEnumerable<int> Added(long commit) => Enumerable.Range((int)(commit - 1) * DocumentsPerCommit, DocumentsPerCommit);

    /// <summary>One of the same commit, and two older ones.</summary>
    private static IEnumerable<int> Deleted(long commit)
        => ((int[])[(int)commit * DocumentsPerCommit - 4, (int)commit * 4, (int)commit * 7 - 5]).Where(id => id < commit * DocumentsPerCommit);

    private static void Add(IndexWriter writer, int id)
    {
        using var lease = writer.Borrow();
        byte[] text = Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 60).Select(w => $"common w{id % 13}x{w} only{id}")));
        lease.Builder.StartDocument(Utf8(id), text);
        lease.Builder.AddText(0, text);
        lease.Builder.AddKeyword(1, Utf8(id));
        lease.Builder.EndBlock();
    }

    private static byte[] Utf8(int id) => Encoding.UTF8.GetBytes(id.ToString(CultureInfo.InvariantCulture));
}
