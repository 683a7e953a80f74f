using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Narrows batches by the choices of all dimensions and counts every dimension's values in the same pass: a document that
/// fits all choices counts in every dimension, one that fits all but one counts in that one.
/// </summary>
internal sealed class FacetCollector(IReadOnlyList<FacetDimension> dimensions)
{
    private const int Nothing = -1, Several = -2;

    private readonly ulong[] _passed = new ulong[DocumentBatch.Capacity / 64];
    private readonly int[] _missed = new int[DocumentBatch.Capacity];
    private readonly int[] _selected = new int[DocumentBatch.Capacity];

    public void Open(SegmentReader segment, int number)
    {
        foreach (var dimension in dimensions) dimension.Open(segment, number);
    }

    /// <summary>Counts, and leaves in the batch what fits every choice.</summary>
    public void Collect(DocumentBatch batch)
    {
        var missed = _missed.AsSpan(0, batch.Count);
        missed.Fill(Nothing);
        for (int d = 0; d < dimensions.Count; d++)
        {
            if (dimensions[d].HasChoice) Check(d, batch, missed);
        }

        for (int d = 0; d < dimensions.Count; d++)
        {
            if (dimensions[d].IsCounted) Count(d, batch, missed);
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
        _passed.AsSpan(0, (batch.Count + 63) / 64).Clear();
        dimensions[dimension].Pass(batch.Documents, _passed);
        for (int i = 0; i < missed.Length; i++)
        {
            if ((_passed[i >> 6] & (1UL << i)) == 0) missed[i] = missed[i] == Nothing ? dimension : Several;
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

        dimensions[dimension].Count(_selected.AsSpan(0, count));
    }
}
