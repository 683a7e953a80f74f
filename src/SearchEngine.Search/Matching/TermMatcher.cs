using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// The documents of one posting list. When it scores, blocks whose best possible score is not competitive are passed over
/// by their skip data without being unpacked (block-max pruning, Ding and Suel 2011).
/// </summary>
internal sealed class TermMatcher : Matcher
{
    /// <summary>A list is looked up in another that is so many times as long sooner than both are walked.</summary>
    private const int MuchShorter = 4;

    private readonly SegmentReader _segment;
    private readonly TermScorer? _scorer;
    private readonly PostingsCursor _cursor;
    private readonly int[] _found;
    private readonly int[] _foundIn;
    private readonly BlockBounds? _bounds;
    private readonly Scratch _scratch;
    private readonly PostingsReader _postings;
    private PostingsCursor? _marker;

    /// <param name="scorer">Null for a list that only filters.</param>
    public TermMatcher(SegmentReader segment, int field, in TermInfo info, TermScorer? scorer, Scratch scratch)
    {
        (_segment, _scorer, _scratch, _postings) = (segment, scorer, scratch, segment.Postings(field));
        _cursor = scratch.Cursor();
        _cursor.Open(_postings, info);
        (_found, _foundIn) = (scratch.Ints(), scratch.Ints());
        if (scorer is not null) _bounds = new BlockBounds(segment, _cursor, scorer, scratch);
        Cost = info.DocumentFrequency;
    }

    public override long Cost { get; }

    public override int Current => _cursor.Current;

    internal override bool CanMark => _scorer is null;

    /// <summary>Whether no document has been passed: all of <see cref="Cost"/> are still to come.</summary>
    private bool IsAtStart => _cursor.Block == 0 && _cursor.Position == 0;

    /// <summary>
    /// Counts what either of two lists has, when the one is much shorter: the lengths of both, less what is in both. A title's list
    /// beside a text's is like that.
    /// </summary>
    /// <returns>Null, and nothing has been done, for other matchers.</returns>
    public static long? CountUnion(ReadOnlySpan<Matcher> matchers, DocumentBatch batch, CancellationToken cancellation)
    {
        if (matchers is not [TermMatcher { IsAtStart: true } a, TermMatcher { IsAtStart: true } b]) return null;
        var (shorter, longer) = a.Cost < b.Cost ? (a, b) : (b, a);
        if (shorter.Cost > longer.Cost / MuchShorter) return null;
        long count = shorter.Cost + longer.Cost;
        while (shorter.NextBatch(batch, End))
        {
            cancellation.ThrowIfCancellationRequested();
            batch.ClearMarks();
            longer.Probe(batch);
            count -= BitsetOperations.Count(batch.Matched[..BitsetOperations.WordsFor(batch.Count)]);
        }

        return count;
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        if (!NamesAll) SkipUncompetitive(limit);
        int from = _cursor.Position;
        if (_cursor.Current >= limit)
        {
            batch.Count = 0;
            return false;
        }

        var documents = _cursor.Documents[from..];
        int count = documents[^1] < limit ? documents.Length : SortedSearch.FirstAtLeast(documents, limit);
        batch.Count = count;
        documents[..count].CopyTo(batch.DocumentBuffer);
        if (_scorer is null) batch.Scores.Clear();
        else _scorer.Score(batch.Documents, _cursor.Frequencies.Slice(from, count), _segment.Columns.Norms(_scorer.Field), batch.ScoreBuffer);
        if (from + count == _cursor.Documents.Length) _cursor.MoveToNextBlock();
        else _cursor.Skip(count);
        return true;
    }

    public override void SkipTo(int target) => _cursor.SeekTo(target);

    public override void Probe(DocumentBatch batch)
    {
        var documents = batch.Documents;
        for (int i = 0; i < documents.Length && _cursor.SeekToBlockOf(documents[i]);)
        {
            var rest = documents[i..];
            int last = _cursor.LastDocument, count = rest[^1] <= last ? rest.Length : SortedSearch.FirstAtLeastNear(rest, last + 1);
            ProbeBlock(batch, i, rest[..count]);
            i += count;
        }
    }

    public override float MaxScore(int first, int limit) => _bounds?.Best(first, limit) ?? 0;

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        if (!IsAtStart) return base.Count(scratch, cancellation);
        _cursor.MoveToBlock(_cursor.BlockCount);
        return Cost;
    }

    internal override void Mark(Span<ulong> bits, int start)
    {
        if (_marker is null)
        {
            _marker = _scratch.Cursor();
            _marker.Open(_postings, _cursor.Info);
        }

        int end = start + (bits.Length << 6);
        _marker.SeekTo(start);
        while (_marker.Current < end)
        {
            _marker.SetBits(bits, start);
            if (_marker.LastDocument >= end) return;
            _marker.MoveToNextBlock();
        }
    }

    private void SkipUncompetitive(int limit)
    {
        if (MinCompetitive > 0) _bounds?.SkipUncompetitive(MinCompetitive);
        if (Window is { } window) _bounds?.SkipUncompetitive(window, limit);
    }

    private void ProbeBlock(DocumentBatch batch, int start, ReadOnlySpan<int> wanted)
    {
        int found = _cursor.Find(wanted, _found, _foundIn);
        if (_scorer is null)
        {
            for (int i = 0; i < found; i++) batch.Mark(start + _found[i]);
            return;
        }

        if (found == 0) return;
        var norms = _segment.Columns.Norms(_scorer.Field);
        var frequencies = _cursor.Frequencies;
        var scores = batch.Scores;
        for (int i = 0; i < found; i++)
        {
            int at = start + _found[i];
            batch.Mark(at);
            scores[at] += _scorer.Score(frequencies[_foundIn[i]], norms[wanted[_found[i]]]);
        }
    }
}
