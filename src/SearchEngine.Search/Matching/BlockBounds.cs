using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What the blocks of a posting list can score at best, from the impacts in its skip data; of a list without skip data, from
/// its documents themselves. Made to be read in ascending order.
/// </summary>
internal sealed class BlockBounds(SegmentReader segment, PostingsCursor cursor, TermScorer scorer, Scratch scratch)
{
    private float[]? _bounds;
    private float _whole = -1;
    private int _block;

    /// <summary>No document from <paramref name="first"/> up to, not including, <paramref name="limit"/> scores more.</summary>
    public float Best(int first, int limit)
    {
        if (first >= limit) return 0;
        var lasts = cursor.LastDocuments;
        if (lasts.IsEmpty) return cursor.Current >= limit ? 0 : Whole();
        var bounds = Bounds();
        while (_block < lasts.Length && lasts[_block] < first) _block++;
        float best = 0;
        for (int block = _block; block < lasts.Length; block++)
        {
            best = Math.Max(best, bounds[block]);
            if (lasts[block] >= limit - 1) break;
        }

        return best;
    }

    /// <summary>Moves a cursor that stands at the beginning of a block past those whose best is not more than <paramref name="least"/>.</summary>
    public void SkipUncompetitive(float least)
    {
        if (cursor.Current == PostingsCursor.NoMoreDocuments || cursor.Position > 0) return;
        if (cursor.LastDocuments.IsEmpty)
        {
            if (Whole() <= least) cursor.MoveToBlock(cursor.BlockCount);
            return;
        }

        var bounds = Bounds();
        int block = cursor.Block;
        while (block < cursor.BlockCount && bounds[block] <= least) block++;
        if (block != cursor.Block) cursor.MoveToBlock(block);
    }

    /// <summary>Moves a cursor that stands at the beginning of a block past those that end before a limit and cannot compete in a window.</summary>
    public void SkipUncompetitive(WindowSums window, int limit)
    {
        var lasts = cursor.LastDocuments;
        if (cursor.Current >= limit || cursor.Position > 0 || lasts.IsEmpty) return;
        var bounds = Bounds();
        int block = cursor.Block, first = cursor.Current;
        while (block < lasts.Length && lasts[block] < limit && bounds[block] <= window.Least && window.IsUntouched(first, lasts[block])) first = lasts[block++] + 1;
        if (block != cursor.Block) cursor.MoveToBlock(block);
    }

    private float Whole()
    {
        if (_whole >= 0) return _whole;
        var norms = segment.Columns.Norms(scorer.Field);
        var documents = cursor.Documents;
        var frequencies = cursor.Frequencies;
        _whole = 0;
        for (int i = 0; i < documents.Length; i++) _whole = Math.Max(_whole, scorer.Score(frequencies[i], norms[documents[i]]));
        return _whole;
    }

    private float[] Bounds()
    {
        if (_bounds is not null) return _bounds;
        var impacts = cursor.Impacts;
        int length = impacts.Length / cursor.BlockCount;
        _bounds = scratch.Floats(cursor.BlockCount);
        for (int i = 0; i < cursor.BlockCount; i++) _bounds[i] = scorer.Bound(impacts.Slice(i * length, length));
        return _bounds;
    }
}
