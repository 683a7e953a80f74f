using System.Numerics;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Some matching documents of a segment in ascending order, with their scores: what matchers hand to each other.</summary>
public sealed class DocumentBatch
{
    public const int Capacity = 8192;

    /// <summary>Fewer documents than these are gathered from several windows: whoever is asked about them is sooner done with many at once.</summary>
    internal const int Few = 512;

    private readonly int[] _documents = new int[Capacity];
    private readonly float[] _scores = new float[Capacity];
    private readonly ulong[] _matched = new ulong[Capacity / 64];
    private readonly int[] _indexes = new int[Capacity];

    public int Count { get; set; }

    /// <summary>Matches beside the documents that cannot compete, where these are only counted (<see cref="Matcher.MayCount"/>).</summary>
    internal int Unnamed { get; set; }

    public Span<int> Documents => _documents.AsSpan(0, Count);

    public Span<float> Scores => _scores.AsSpan(0, Count);

    internal Span<int> DocumentBuffer => _documents;

    internal Span<float> ScoreBuffer => _scores;

    /// <summary>Bit i is set once a probe has found document i.</summary>
    internal Span<ulong> Matched => _matched;

    internal void Mark(int index) => _matched[index >> 6] |= 1UL << (index & 63);

    internal bool IsMarked(int index) => (_matched[index >> 6] & (1UL << (index & 63))) != 0;

    /// <summary>Adds the documents whose bits are set, all greater than those that are here, if there is room for all of them.</summary>
    /// <param name="start">The document of bit 0.</param>
    internal bool TryAdd(ReadOnlySpan<ulong> bits, int start)
    {
        if (BitsetOperations.Count(bits) > Capacity - Count) return false;
        Count += BitsetOperations.Extract(bits, start, _documents.AsSpan(Count));
        return true;
    }

    internal void ClearMarks() => _matched.AsSpan(0, (Count + 63) >> 6).Clear();

    /// <summary>Keeps the documents that are marked, or that are not.</summary>
    internal void Keep(bool marked)
    {
        // Which documents match cannot be foretold: walking set bits costs one wrong guess a word instead of many.
        int kept = 0;
        for (int word = 0; word << 6 < Count; word++)
        {
            ulong bits = marked ? _matched[word] : ~_matched[word];
            if (Count - (word << 6) < 64) bits &= (1UL << Count) - 1;
            for (; bits != 0; bits &= bits - 1)
            {
                int i = (word << 6) + BitOperations.TrailingZeroCount(bits);
                _documents[kept] = _documents[i];
                _scores[kept++] = _scores[i];
            }
        }

        Count = kept;
    }

    /// <summary>Keeps the documents that score more than a bound.</summary>
    internal void KeepAbove(float bound)
    {
        int kept = Selection.GreaterThan(Scores, bound, _indexes);
        if (kept < Count)
        {
            for (int i = 0; i < kept; i++)
            {
                _documents[i] = _documents[_indexes[i]];
                _scores[i] = _scores[_indexes[i]];
            }
        }

        Count = kept;
    }

    /// <summary>Keeps the documents that a bitset has.</summary>
    internal void KeepLive(ReadOnlySpan<ulong> live)
    {
        ClearMarks();
        MarkWhere(new HasBit(live), score: 0);
        Keep(marked: true);
    }

    /// <summary>Marks the documents that fulfil a condition, and adds to their scores.</summary>
    internal void MarkWhere<T>(T condition, float score)
        where T : struct, IDocumentCondition, allows ref struct
    {
        for (int start = 0; start < Count; start += 64)
        {
            var some = Documents[start..Math.Min(Count, start + 64)];
            ulong bits = 0;
            for (int i = 0; i < some.Length; i++) bits |= condition.Holds(some[i]) << i;
            _matched[start >> 6] |= bits;
            if (score == 0) continue;
            for (; bits != 0; bits &= bits - 1) _scores[start + BitOperations.TrailingZeroCount(bits)] += score;
        }
    }

    /// <summary>Takes over another batch's documents, with scores of zero.</summary>
    internal void CopyDocuments(DocumentBatch other)
    {
        Count = other.Count;
        other.Documents.CopyTo(_documents);
        Scores.Clear();
    }
}
