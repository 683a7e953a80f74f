namespace SearchEngine.Search;

/// <summary>Another matcher's documents, each with the same score.</summary>
internal sealed class ConstantScoreMatcher(Matcher inner, float score, Scratch scratch) : Matcher
{
    private readonly DocumentBatch _probed = scratch.Batch();

    public override long Cost => inner.Cost;

    public override int Current => inner.Current;

    public override bool IsCheapToProbe => inner.IsCheapToProbe;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        bool any = inner.NextBatch(batch, limit);
        batch.Scores.Fill(score);
        return any;
    }

    public override void SkipTo(int target) => inner.SkipTo(target);

    public override void Probe(DocumentBatch batch)
    {
        _probed.CopyDocuments(batch);
        _probed.ClearMarks();
        inner.Probe(_probed);
        for (int i = 0; i < batch.Count; i++)
        {
            if (!_probed.IsMarked(i)) continue;
            batch.Mark(i);
            batch.Scores[i] += score;
        }
    }

    public override float MaxScore(int first, int limit) => score;
}
