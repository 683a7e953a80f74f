using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents with one value of a keyword field, for filters: leads by the value's posting list, and answers from the field's
/// column, where a document that another names is one look and a window of documents a few comparisons of vectors.
/// </summary>
internal sealed class KeywordMatcher(SegmentReader segment, int field, in TermInfo info, Scratch scratch) : Matcher
{
    private readonly TermMatcher _list = new(segment, field, info, scorer: null, scratch);
    private readonly int _value = info.Ordinal + 1;

    public override long Cost => _list.Cost;

    public override bool IsCheapToProbe => true;

    public override int Current => _list.Current;

    internal override bool CanMark => true;

    internal override long CostOfMarking => segment.Documents / NumberRangeMatcher.ColumnSpeed;

    public override bool NextBatch(DocumentBatch batch, int limit) => _list.NextBatch(batch, limit);

    public override void SkipTo(int target) => _list.SkipTo(target);

    public override void Probe(DocumentBatch batch)
    {
        var column = segment.Columns.Ordinals(field);
        switch (column.Width)
        {
            case 1:
                batch.MarkWhere(new HasValue<byte>(column.Bytes, (byte)_value), score: 0);
                break;
            case 2:
                batch.MarkWhere(new HasValue<ushort>(column.UInt16s, (ushort)_value), score: 0);
                break;
            default:
                batch.MarkWhere(new HasValue<int>(column.Int32s, _value), score: 0);
                break;
        }
    }

    public override float MaxScore(int first, int limit) => 0;

    public override long Count(DocumentBatch scratch, CancellationToken cancellation) => _list.Count(scratch, cancellation);

    internal override void Mark(Span<ulong> bits, int start)
    {
        var column = segment.Columns.Ordinals(field);
        start = Math.Min(start, column.Length);
        column = column.Slice(start, Math.Min(column.Length - start, DocumentBatch.Capacity));
        Span<ulong> found = stackalloc ulong[DocumentBatch.Capacity / 64];
        found = found[..BitsetOperations.WordsFor(column.Length)];
        switch (column.Width)
        {
            case 1:
                ColumnFilter.EqualTo(column.Bytes, (byte)_value, found);
                break;
            case 2:
                ColumnFilter.EqualTo(column.UInt16s, (ushort)_value, found);
                break;
            default:
                ColumnFilter.EqualTo(column.Int32s, _value, found);
                break;
        }

        BitsetOperations.Or(bits[..found.Length], found);
    }
}
