using System.Runtime.CompilerServices;

namespace SearchEngine.Storage;

/// <summary>Makes one list of two lists of documents with scores.</summary>
public static partial class SortedMerge
{
    /// <summary>Merging goes over both lists unless one is so many times as long as the other.</summary>
    private const int MuchLonger = 24;

    /// <summary>Merges two lists, each of ascending documents: a document of both stands in the merged one once, with the sum of its scores.</summary>
    /// <param name="mergedDocs">Room for all documents of both; another list than these.</param>
    /// <returns>How many documents there are.</returns>
    public static int AddScores(
        ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> otherDocs, ReadOnlySpan<float> otherScores, Span<int> mergedDocs, Span<float> mergedScores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, docs.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(otherScores.Length, otherDocs.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(mergedDocs.Length, docs.Length + otherDocs.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(mergedScores.Length, docs.Length + otherDocs.Length);
        if (docs.Length >= MuchLonger * otherDocs.Length) return AddScoresLooking(docs, scores, otherDocs, otherScores, mergedDocs, mergedScores);
        if (otherDocs.Length >= MuchLonger * docs.Length) return AddScoresLooking(otherDocs, otherScores, docs, scores, mergedDocs, mergedScores);
        return Hardware.HasAvx512
            ? AddScoresAvx512(docs, scores, otherDocs, otherScores, mergedDocs, mergedScores)
            : AddScoresScalar(docs, scores, otherDocs, otherScores, mergedDocs, mergedScores);
    }

    // Each of a few documents is looked up in the longer list, and what lies between is moved as it is.
    internal static int AddScoresLooking(
        ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> few, ReadOnlySpan<float> fewScores, Span<int> mergedDocs, Span<float> mergedScores)
    {
        int count = 0;
        for (int i = 0; i < few.Length; i++)
        {
            int to = SortedSearch.FirstAtLeastNear(docs, few[i]);
            count = Take(docs[..to], scores, mergedDocs, mergedScores, count);
            bool isInBoth = to < docs.Length && docs[to] == few[i];
            mergedDocs[count] = few[i];
            mergedScores[count++] = isInBoth ? scores[to] + fewScores[i] : fewScores[i];
            if (isInBoth) to++;
            docs = docs[to..];
            scores = scores[to..];
        }

        return Take(docs, scores, mergedDocs, mergedScores, count);
    }

    // Both lists are cut before the same document, and what lies before is merged in turn with what lies behind: each step of a
    // merge waits for the one before it, and two that know nothing of each other are done in the time of one.
    internal static int AddScoresScalar(
        ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> otherDocs, ReadOnlySpan<float> otherScores, Span<int> mergedDocs, Span<float> mergedScores)
    {
        int cut = docs.Length / 2, otherCut = docs.IsEmpty ? otherDocs.Length : SortedSearch.FirstAtLeast(otherDocs, docs[cut]), start = cut + otherCut;
        var before = new Merging(docs[..cut], scores, otherDocs[..otherCut], otherScores, mergedDocs, mergedScores);
        var behind = new Merging(docs[cut..], scores[cut..], otherDocs[otherCut..], otherScores[otherCut..], mergedDocs[start..], mergedScores[start..]);
        while (before.HasBoth && behind.HasBoth)
        {
            before.Step();
            behind.Step();
        }

        int count = before.Finish(), more = behind.Finish();
        mergedDocs.Slice(start, more).CopyTo(mergedDocs[count..]);
        mergedScores.Slice(start, more).CopyTo(mergedScores[count..]);
        return count + more;
    }

    /// <returns>How many documents were merged with these.</returns>
    private static int Take(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, Span<int> mergedDocs, Span<float> mergedScores, int count)
    {
        docs.CopyTo(mergedDocs[count..]);
        scores[..docs.Length].CopyTo(mergedScores[count..]);
        return count + docs.Length;
    }

    private ref struct Merging(
        ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> otherDocs, ReadOnlySpan<float> otherScores, Span<int> mergedDocs, Span<float> mergedScores)
    {
        private readonly ReadOnlySpan<int> _docs = docs, _otherDocs = otherDocs;
        private readonly ReadOnlySpan<float> _scores = scores, _otherScores = otherScores;
        private readonly Span<int> _mergedDocs = mergedDocs;
        private readonly Span<float> _mergedScores = mergedScores;
        private int _at, _otherAt, _count;

        public readonly bool HasBoth => _at < _docs.Length && _otherAt < _otherDocs.Length;

        // Which list has the next document cannot be foretold, so that it is reckoned with instead of decided by: inside a loop
        // even Math.Min and a choice between two numbers are compiled to jumps.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Step()
        {
            int other = _otherDocs[_otherAt], difference = _docs[_at] - other;
            int takesFirst = 1 + (-difference >> 31), takesOther = 1 + (difference >> 31);
            _mergedDocs[_count] = other + (difference & (difference >> 31));
            _mergedScores[_count++] = (takesFirst * _scores[_at]) + (takesOther * _otherScores[_otherAt]);
            (_at, _otherAt) = (_at + takesFirst, _otherAt + takesOther);
        }

        /// <returns>How many documents were merged.</returns>
        public int Finish()
        {
            while (HasBoth) Step();
            int count = Take(_docs[_at..], _scores[_at..], _mergedDocs, _mergedScores, _count);
            return Take(_otherDocs[_otherAt..], _otherScores[_otherAt..], _mergedDocs, _mergedScores, count);
        }
    }
}
