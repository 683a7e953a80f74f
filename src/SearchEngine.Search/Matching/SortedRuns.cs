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
    private const int MuchLonger = 8;

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
        int start = _starts[_runs - 2], middle = _starts[_runs - 1];
        int count = middle - start < MuchLonger * (Count - middle) ? MergeByWalking(start, middle) : MergeByLooking(start, middle);
        Array.Copy(_mergedDocuments, 0, Documents, start, count);
        Array.Copy(_mergedScores, 0, Scores, start, count);
        (Count, _runs) = (start + count, _runs - 1);
    }

    /// <summary>Which run has the next document cannot be foretold, so that nothing is decided by it.</summary>
    private int MergeByWalking(int start, int middle)
    {
        int at = 0, a = start, b = middle;
        while (a < middle && b < Count)
        {
            int document = Documents[a], other = Documents[b];
            int takesFirst = document <= other ? 1 : 0, takesSecond = other <= document ? 1 : 0;
            _mergedDocuments[at] = Math.Min(document, other);
            _mergedScores[at++] = (takesFirst * Scores[a]) + (takesSecond * Scores[b]);
            (a, b) = (a + takesFirst, b + takesSecond);
        }

        at = Take(a, middle, at);
        return Take(b, Count, at);
    }

    /// <summary>The last run is much shorter: each of its documents is looked up in the other, what lies between is moved as it is.</summary>
    private int MergeByLooking(int start, int middle)
    {
        int from = start, at = 0;
        for (int i = middle; i < Count; i++)
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

    private static int FirstAtLeast(ReadOnlySpan<int> documents, int document)
    {
        int near = SortedSearch.FirstAtLeast(documents[..Math.Min(Near, documents.Length)], document);
        return near < Near ? near : near + SortedSearch.FirstAtLeast(documents[near..], document);
    }
}
