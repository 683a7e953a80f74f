using System.Runtime.CompilerServices;

namespace SearchEngine.Storage;

/// <summary>Makes one list of two lists of documents with scores.</summary>
public static partial class SortedMerge
{
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
        return Hardware.HasAvx512
            ? AddScoresAvx512(docs, scores, otherDocs, otherScores, mergedDocs, mergedScores)
            : AddScoresScalar(docs, scores, otherDocs, otherScores, mergedDocs, mergedScores);
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
            Take(_docs[_at..], _scores[_at..]);
            Take(_otherDocs[_otherAt..], _otherScores[_otherAt..]);
            return _count;
        }

        private void Take(ReadOnlySpan<int> rest, ReadOnlySpan<float> restScores)
        {
            rest.CopyTo(_mergedDocs[_count..]);
            restScores[..rest.Length].CopyTo(_mergedScores[_count..]);
            _count += rest.Length;
        }
    }
}
