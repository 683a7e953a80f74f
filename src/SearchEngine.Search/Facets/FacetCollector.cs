using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Narrows batches by the choices of all dimensions and counts every dimension's values in the same pass: a document that
/// fits all choices counts in every dimension, one that fits all but one counts in that one.
/// </summary>
internal sealed class FacetCollector
{
    private const int Nothing = -1, Several = -2;

    private readonly FacetDimension[] _dimensions;
    private readonly bool _anyChoice;
    private readonly int[] _missed;
    private readonly int[] _selected;

    public FacetCollector(IReadOnlyList<FacetDimension> dimensions, Scratch scratch)
    {
        _dimensions = [.. dimensions];
        _anyChoice = _dimensions.Any(d => d.HasChoice);
        (_missed, _selected) = (scratch.Ints(), scratch.Ints());
    }

    public void Open(SegmentReader segment, int number)
    {
        foreach (var dimension in _dimensions) dimension.Open(segment, number);
    }

    /// <summary>Counts, and leaves in the batch what fits every choice.</summary>
    public void Collect(DocumentBatch batch)
    {
        if (_anyChoice) CollectChosen(batch);
        else CountAll(batch.Documents);
    }

    private void CountAll(ReadOnlySpan<int> documents)
    {
        foreach (var dimension in _dimensions)
        {
            if (dimension.IsCounted) dimension.Count(documents);
        }
    }

    private void CollectChosen(DocumentBatch batch)
    {
        var missed = _missed.AsSpan(0, batch.Count);
        missed.Fill(Nothing);
        for (int d = 0; d < _dimensions.Length; d++)
        {
            if (_dimensions[d].HasChoice) Check(d, batch, missed);
        }

        for (int d = 0; d < _dimensions.Length; d++)
        {
            if (_dimensions[d].IsCounted) Count(d, batch, missed);
        }

        batch.ClearMarks();
        for (int i = 0; i < missed.Length; i++)
        {
            if (missed[i] == Nothing) batch.Mark(i);
        }

        batch.Keep(marked: true);
    }

    private void Check(int dimension, DocumentBatch batch, Span<int> missed)
    {
        batch.ClearMarks();
        _dimensions[dimension].Pass(batch.Documents, batch.Matched);
        for (int i = 0; i < missed.Length; i++)
        {
            if (!batch.IsMarked(i)) missed[i] = missed[i] == Nothing ? dimension : Several;
        }
    }

    private void Count(int dimension, DocumentBatch batch, ReadOnlySpan<int> missed)
    {
        int count = 0;
        var documents = batch.Documents;
        for (int i = 0; i < missed.Length; i++)
        {
            _selected[count] = documents[i];
            if (missed[i] == Nothing || missed[i] == dimension) count++;
        }

        _dimensions[dimension].Count(_selected.AsSpan(0, count));
    }
}
