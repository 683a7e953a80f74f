using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>The children of the parents that match, each with its parent's score.</summary>
internal sealed class ChildMatcher(SegmentReader segment, int parentFlag, Matcher parents, Scratch scratch) : Matcher
{
    private readonly DocumentBatch _parents = scratch.Batch();
    private readonly DocumentBatch _one = scratch.Batch();
    private int _at;
    private int _child = -1;
    private int _position;

    public override long Cost => Math.Min(segment.Documents, 8 * parents.Cost);

    public override int Current => _child >= 0 ? _child : parents.Current == End ? End : _position;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        while (batch.Count < DocumentBatch.Capacity && Settle() && _child < limit)
        {
            batch.DocumentBuffer[batch.Count] = _child;
            batch.ScoreBuffer[batch.Count++] = _parents.Scores[_at];
            _position = ++_child;
        }

        return batch.Count > 0;
    }

    public override void SkipTo(int target)
    {
        _position = Math.Max(_position, target);
        if (_child >= 0) _child = Math.Max(_child, target);
        else parents.SkipTo(Math.Min(target, End - 1) + 1);
    }

    public override void Probe(DocumentBatch batch) => ProbeByLeading(batch, _one);

    public override float MaxScore(int first, int limit) => parents.MaxScore(0, End);

    /// <summary>Stands on a child of a matching parent, at or after the position.</summary>
    private bool Settle()
    {
        while (_child < 0 || _child >= _parents.Documents[_at])
        {
            if (_child >= 0 && _at + 1 < _parents.Count) _at++;
            else
            {
                _child = -1;
                _at = 0;
                if (!parents.NextBatch(_parents, End)) return false;
            }

            _child = Math.Max(_position, BlockJoin.ParentBefore(segment.Columns.Flags(parentFlag), _parents.Documents[_at]) + 1);
        }

        return true;
    }
}
