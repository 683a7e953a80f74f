using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Another matcher's documents with their scores multiplied by a factor that goes by their age.</summary>
/// <param name="factors">By age in days, at most 1; the last one for every greater age and for none.</param>
internal sealed class RecencyMatcher(Matcher inner, SegmentReader segment, int field, int latest, float[] factors, Scratch scratch) : Matcher
{
    private readonly DocumentBatch _probed = scratch.Batch();

    public override long Cost => inner.Cost;

    public override int Current => inner.Current;

    /// <summary>No factor is greater than 1: what does not compete before multiplying does not after.</summary>
    public override float MinCompetitive
    {
        get => inner.MinCompetitive;
        set => inner.MinCompetitive = value;
    }

    public override bool NamesAll
    {
        get => inner.NamesAll;
        set => inner.NamesAll = value;
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        bool any = inner.NextBatch(batch, limit);
        var days = segment.Columns.Numbers(field);
        var documents = batch.Documents;
        var scores = batch.Scores;
        for (int i = 0; i < documents.Length; i++) scores[i] *= Factor(days[documents[i]]);
        return any;
    }

    public override void SkipTo(int target) => inner.SkipTo(target);

    public override void Probe(DocumentBatch batch)
    {
        _probed.CopyDocuments(batch);
        _probed.ClearMarks();
        inner.Probe(_probed);
        var days = segment.Columns.Numbers(field);
        for (int i = 0; i < batch.Count; i++)
        {
            if (!_probed.IsMarked(i)) continue;
            batch.Mark(i);
            batch.Scores[i] += _probed.Scores[i] * Factor(days[batch.Documents[i]]);
        }
    }

    public override float MaxScore(int first, int limit) => inner.MaxScore(first, limit);

    public override long Count(DocumentBatch scratch, CancellationToken cancellation) => inner.Count(scratch, cancellation);

    private float Factor(int day)
        => day == ColumnsFormat.NoNumber ? factors[^1] : factors[(int)Math.Clamp((long)latest - day, 0, factors.Length - 1)];
}
