using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Runs of ascending documents with scores, made into one. A run is merged with the one before it as soon as that is no
/// longer: of runs that come in order of length, the shortest first, a long one is merged once or twice, however many short ones
/// there are.
/// </summary>
internal sealed class SortedRuns(Scratch scratch)
{
    private readonly int[] _starts = scratch.Ints();
    private int[] _merged = scratch.Ints();
    private float[] _mergedScores = scratch.Floats(DocumentBatch.Capacity);
    private int _runs;

    /// <summary>The documents of the runs, one behind the other; ascending when there is one run.</summary>
    public int[] Documents { get; private set; } = scratch.Ints();

    public float[] Scores { get; private set; } = scratch.Floats(DocumentBatch.Capacity);

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
        while (_runs > 1 && _starts[_runs - 1] - _starts[_runs - 2] <= Count - _starts[_runs - 1]) MergeLastTwo();
    }

    /// <summary>Makes one run of all: each document once, with the sum of its scores.</summary>
    public void Finish()
    {
        while (_runs > 1) MergeLastTwo();
    }

    private void MergeLastTwo()
    {
        int start = _starts[_runs - 2], middle = _starts[_runs - 1];
        var (run, last) = (start..middle, middle..Count);
        int merged = SortedMerge.AddScores(Documents.AsSpan(run), Scores.AsSpan(run), Documents.AsSpan(last), Scores.AsSpan(last), _merged, _mergedScores);
        (Count, _runs) = (start + merged, _runs - 1);
        if (start == 0)
        {
            (Documents, Scores, _merged, _mergedScores) = (_merged, _mergedScores, Documents, Scores);
            return;
        }

        Array.Copy(_merged, 0, Documents, start, merged);
        Array.Copy(_mergedScores, 0, Scores, start, merged);
    }
}
