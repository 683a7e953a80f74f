namespace SearchEngine.Search;

/// <summary>Some matching documents of a segment in ascending order, with their scores: what matchers hand to each other.</summary>
public sealed class DocumentBatch
{
    public const int Capacity = 4096;

    private readonly int[] _documents = new int[Capacity];
    private readonly float[] _scores = new float[Capacity];
    private readonly ulong[] _matched = new ulong[Capacity / 64];

    public int Count { get; set; }

    public Span<int> Documents => _documents.AsSpan(0, Count);

    public Span<float> Scores => _scores.AsSpan(0, Count);

    internal Span<int> DocumentBuffer => _documents;

    internal Span<float> ScoreBuffer => _scores;

    /// <summary>Bit i is set once a probe has found document i.</summary>
    internal Span<ulong> Matched => _matched;

    internal void Mark(int index) => _matched[index >> 6] |= 1UL << (index & 63);

    internal bool IsMarked(int index) => (_matched[index >> 6] & (1UL << (index & 63))) != 0;

    internal void ClearMarks() => _matched.AsSpan(0, (Count + 63) >> 6).Clear();

    /// <summary>Keeps the documents that are marked, or that are not.</summary>
    internal void Keep(bool marked)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (IsMarked(i) != marked) continue;
            _documents[kept] = _documents[i];
            _scores[kept++] = _scores[i];
        }

        Count = kept;
    }

    /// <summary>Keeps the documents that score more than a bound.</summary>
    internal void KeepAbove(float bound)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (!(_scores[i] > bound)) continue;
            _documents[kept] = _documents[i];
            _scores[kept++] = _scores[i];
        }

        Count = kept;
    }

    /// <summary>Keeps the documents that a bitset has.</summary>
    internal void KeepLive(ReadOnlySpan<ulong> live)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            int document = _documents[i];
            if ((live[document >> 6] & (1UL << (document & 63))) == 0) continue;
            _documents[kept] = document;
            _scores[kept++] = _scores[i];
        }

        Count = kept;
    }

    /// <summary>Takes over another batch's documents, with scores of zero.</summary>
    internal void CopyDocuments(DocumentBatch other)
    {
        Count = other.Count;
        other.Documents.CopyTo(_documents);
        Scores.Clear();
    }
}
