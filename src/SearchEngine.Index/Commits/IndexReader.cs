using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// One commit of an index, open for reading; it never changes and never waits for writing. Document ids of the whole index
/// are a segment's ids plus its base.
/// </summary>
public sealed class IndexReader : IDisposable
{
    private const int Attempts = 20;

    private readonly StorageDirectory _directory;
    private readonly int[] _bases;
    private readonly UseCount _users = new();

    private IndexReader(StorageDirectory directory, IndexSchema schema, Commit commit, SegmentReader[] segments)
    {
        (_directory, Schema, Commit, Segments) = (directory, schema, commit, segments);
        _bases = new int[segments.Length + 1];
        for (int i = 0; i < segments.Length; i++) _bases[i + 1] = checked(_bases[i] + segments[i].Documents);
    }

    public IndexSchema Schema { get; }

    public Commit Commit { get; }

    public IReadOnlyList<SegmentReader> Segments { get; }

    /// <summary>First document id of each segment, and the number of all documents at the end.</summary>
    public IReadOnlyList<int> Bases => _bases;

    /// <summary>Documents, deleted ones included.</summary>
    public int Documents => _bases[^1];

    /// <summary>Opens the newest commit; a directory without one reads as an empty index.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="IndexVersionException">A file is of another version.</exception>
    /// <exception cref="SchemaMismatchException">The index has other fields.</exception>
    public static IndexReader Open(StorageDirectory directory, IndexSchema schema) => Open(directory, schema, []);

    /// <summary>A reader of the newest commit that shares unchanged segments with this one; null when this one is the newest.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public IndexReader? OpenNewer() => IsNewest(_directory, Commit) ? null : Open(_directory, Schema, Segments);

    /// <summary>The segment that holds a document, as its place in <see cref="Segments"/>.</summary>
    public int SegmentOf(int document)
    {
        int at = Array.BinarySearch(_bases, document);
        if (at < 0) return ~at - 1;

        // Empty segments share a base with the next one.
        while (_bases[at + 1] == document) at++;
        return at;
    }

    /// <summary>A field's sums over all segments.</summary>
    public FieldStatistics Statistics(int field)
    {
        int documents = 0, terms = 0;
        long sumDf = 0, sumTtf = 0;
        foreach (var segment in Segments)
        {
            var s = segment.Terms(field).Statistics;
            documents += s.Documents;
            terms += s.Terms;
            sumDf += s.SumDocumentFrequency;
            sumTtf += s.SumTotalFrequency;
        }

        return new FieldStatistics(terms, documents, sumDf, sumTtf);
    }

    /// <summary>Counts one more user, who must <see cref="Dispose"/> too; false when the reader is closed already.</summary>
    public bool TryAddUser() => _users.TryAdd();

    /// <summary>Counts one user less; the last one closes the files.</summary>
    public void Dispose()
    {
        if (!_users.Release()) return;
        foreach (var segment in Segments) segment.Dispose();
    }

    private static IndexReader Open(StorageDirectory directory, IndexSchema schema, IReadOnlyList<SegmentReader> shared)
    {
        // A writer may replace the commit, and delete its files, between listing and opening: then a newer one is there. So may
        // a whole index built anew be put in this one's place, whose files of the same names are others.
        for (int attempt = 1; ; attempt++)
        {
            long generation = CommitFormat.Newest(directory);
            if (generation == 0) return new IndexReader(directory, schema, Commit.None(schema), []);
            Commit? commit = null;
            try
            {
                commit = CommitFormat.Read(directory, generation);
                return Open(directory, schema, commit, shared);
            }
            catch (Exception e) when (e is FileNotFoundException or CorruptIndexException && attempt < Attempts && IsReplaced(directory, generation, commit))
            {
            }
            catch (FileNotFoundException e)
            {
                throw new CorruptIndexException(e.FileName ?? directory.Location, 0, "a file of the index", "nothing");
            }
        }
    }

    /// <summary>Whether another commit is there than the one that was being opened.</summary>
    private static bool IsReplaced(StorageDirectory directory, long generation, Commit? commit)
    {
        try
        {
            return commit is null ? CommitFormat.Newest(directory) != generation : !IsNewest(directory, commit);
        }
        catch (Exception e) when (e is FileNotFoundException or CorruptIndexException)
        {
            return false;
        }
    }

    /// <summary>Whether a commit is the newest: of the greatest generation, and of this index, not of one that took its place.</summary>
    private static bool IsNewest(StorageDirectory directory, Commit commit)
    {
        try
        {
            long newest = CommitFormat.Newest(directory);
            return newest == commit.Generation && (newest == 0 || CommitFormat.Read(directory, newest).Segments.SequenceEqual(commit.Segments));
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static IndexReader Open(StorageDirectory directory, IndexSchema schema, Commit commit, IReadOnlyList<SegmentReader> shared)
    {
        if (commit.Signature != schema.Signature) throw new SchemaMismatchException(directory.Location);
        var segments = new List<SegmentReader>();
        try
        {
            foreach (var info in commit.Segments)
            {
                var known = shared.FirstOrDefault(s => s.Info.Id == info.Id);
                segments.Add(known is null ? SegmentReader.Open(directory, schema, info) : known.With(directory, info));
            }

            return new IndexReader(directory, schema, commit, [.. segments]);
        }
        catch
        {
            foreach (var segment in segments) segment.Dispose();
            throw;
        }
    }
}
