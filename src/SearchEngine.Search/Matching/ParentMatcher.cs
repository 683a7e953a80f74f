using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>The parents of the children that match, each with its best child's score.</summary>
internal sealed class ParentMatcher(SegmentReader segment, int parentFlag, Matcher children, Scratch scratch) : Matcher
{
    private readonly DocumentBatch _children = scratch.Batch();
    private readonly DocumentBatch _one = scratch.Batch();
    private int _parent = -1;
    private float _score;

    public override long Cost => children.Cost;

    public override int Current => _parent >= 0 ? _parent : children.Current;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        var parents = segment.Columns.Flags(parentFlag);
        while (batch.Count == 0 && _parent < limit && children.NextBatch(_children, limit))
        {
            for (int i = 0; i < _children.Count; i++) Take(batch, BlockJoin.ParentOf(parents, _children.Documents[i]), _children.Scores[i]);
        }

        // The last parent is whole once no child of it can come.
        if (_parent >= 0 && _parent < limit && children.Current > _parent) Emit(batch);
        return batch.Count > 0 || (_parent >= 0 && _parent < limit && NextBatch(batch, limit));
    }

    public override void SkipTo(int target)
    {
        if (_parent >= target) return;
        _parent = -1;
        if (target < segment.Documents) children.SkipTo(BlockJoin.ParentBefore(segment.Columns.Flags(parentFlag), target) + 1);
        else children.SkipTo(End);
    }

    public override void Probe(DocumentBatch batch) => ProbeByLeading(batch, _one);

    public override float MaxScore(int first, int limit) => children.MaxScore(0, End);

    private void Take(DocumentBatch batch, int parent, float score)
    {
        if (parent == _parent)
        {
            _score = Math.Max(_score, score);
            return;
        }

        if (_parent >= 0) Emit(batch);
        (_parent, _score) = (parent, score);
    }

    private void Emit(DocumentBatch batch)
    {
        batch.DocumentBuffer[batch.Count] = _parent;
        batch.ScoreBuffer[batch.Count++] = _score;
        _parent = -1;
    }
}
