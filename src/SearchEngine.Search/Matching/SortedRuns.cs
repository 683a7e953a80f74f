using System.Runtime.CompilerServices;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Runs of ascending documents with scores, made into one. A run is merged into the one before it as soon as it is about as
/// long: of runs that come in order of length a long one is merged once or twice, however many short ones there are.
/// </summary>
internal sealed class SortedRuns(Scratch scratch)
{
    /// <summary>So many documents are searched first, in a vector or two.</summary>
    private const int Near = 16;

    /// <summary>A run is walked through together with one that is less than so many times as long.</summary>
    private const int MuchLonger = 16;

    private readonly int[] _starts = scratch.Ints();
    private readonly int[] _mergedDocuments = scratch.Ints();
    private readonly float[] _mergedScores = scratch.Floats(DocumentBatch.Capacity);
    private int _runs;

    /// <summary>The documents of the runs, one behind the other; ascending when there is one run.</summary>
    public int[] Documents { get; } = scratch.Ints();

    public float[] Scores { get; } = scratch.Floats(DocumentBatch.Capacity);

    /// <summary>Documents of all runs.</summary>
    public int Count { get; private set; }

    public void StartRun() => _starts[_runs++] = Count;

    /// <summary>Adds documents to the run that was started last, all runs together at most <see cref="DocumentBatch.Capacity"/>.</summary>
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        documents.CopyTo(Documents.AsSpan(Count));
        scores.CopyTo(Scores.AsSpan(Count));
        Count += documents.Length;
    }

    public void EndRun()
    {
        while (_runs > 1 && Count - _starts[_runs - 1] >= (_starts[_runs - 1] - _starts[_runs - 2]) / 2) MergeLastTwo();
    }

    /// <summary>Makes one run of all: each document once, with the sum of its scores.</summary>
    public void Finish()
    {
        while (_runs > 1) MergeLastTwo();
    }

    private void MergeLastTwo()
    {
        int start = _starts[_runs - 2], middle = _starts[_runs - 1], end = Count;
        (Count, _runs) = (start, _runs - 1);
        if (middle - start < MuchLonger * (end - middle)) MergeByWalking(start, middle, end);
        else PutBack(0, MergeByLooking(start, middle, end));
    }

    /// <summary>
    /// Both runs are cut before the same document, and what lies before is merged in turn with what lies behind: each step of a
    /// merge waits for the one before it, and two that know nothing of each other are done in the time of one.
    /// </summary>
    private void MergeByWalking(int start, int middle, int end)
    {
        int cut = (start + middle) / 2, otherCut = middle + SortedSearch.FirstAtLeast(Documents.AsSpan(middle, end - middle), Documents[cut]);
        int a = start, b = middle, at = 0;
        int a2 = cut, b2 = otherCut, start2 = cut - start + otherCut - middle, at2 = start2;
        while (a < cut && b < otherCut && a2 < middle && b2 < end)
        {
            Step(ref a, ref b, ref at);
            Step(ref a2, ref b2, ref at2);
        }

        while (a < cut && b < otherCut) Step(ref a, ref b, ref at);
        while (a2 < middle && b2 < end) Step(ref a2, ref b2, ref at2);
        int to = Take(b, otherCut, Take(a, cut, at)), to2 = Take(b2, end, Take(a2, middle, at2));
        PutBack(0, to);
        PutBack(start2, to2);
    }

    /// <summary>
    /// Which run has the next document cannot be foretold, so that it is reckoned with instead of decided by: inside a loop even
    /// Math.Min and a choice between two numbers are compiled to jumps.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step(ref int a, ref int b, ref int at)
    {
        int other = Documents[b], difference = Documents[a] - other;
        int takesFirst = 1 + (-difference >> 31), takesSecond = 1 + (difference >> 31);
        _mergedDocuments[at] = other + (difference & (difference >> 31));
        _mergedScores[at++] = (takesFirst * Scores[a]) + (takesSecond * Scores[b]);
        (a, b) = (a + takesFirst, b + takesSecond);
    }

    /// <summary>The last run is much shorter: each of its documents is looked up in the other, what lies between is moved as it is.</summary>
    private int MergeByLooking(int start, int middle, int end)
    {
        int from = start, at = 0;
        for (int i = middle; i < end; i++)
        {
            int document = Documents[i], to = from + FirstAtLeast(Documents.AsSpan(from, middle - from), document);
            at = Take(from, to, at);
            bool isInBoth = to < middle && Documents[to] == document;
            _mergedDocuments[at] = document;
            _mergedScores[at++] = isInBoth ? Scores[to] + Scores[i] : Scores[i];
            from = isInBoth ? to + 1 : to;
        }

        return Take(from, middle, at);
    }

    /// <returns>Where the next one goes.</returns>
    private int Take(int from, int to, int at)
    {
        Documents.AsSpan(from, to - from).CopyTo(_mergedDocuments.AsSpan(at));
        Scores.AsSpan(from, to - from).CopyTo(_mergedScores.AsSpan(at));
        return at + to - from;
    }

    /// <summary>Adds what was merged between two places.</summary>
    private void PutBack(int from, int to)
    {
        Array.Copy(_mergedDocuments, from, Documents, Count, to - from);
        Array.Copy(_mergedScores, from, Scores, Count, to - from);
        Count += to - from;
    }

    private static int FirstAtLeast(ReadOnlySpan<int> documents, int document)
    {
        int near = SortedSearch.FirstAtLeast(documents[..Math.Min(Near, documents.Length)], document);
        return near < Near ? near : near + SortedSearch.FirstAtLeast(documents[near..], document);
    }
}
