using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>The documents whose number lies in a range, read from the column; cheap to ask, dear to lead.</summary>
internal sealed class NumberRangeMatcher : Matcher
{
    /// <summary>So many values are compared while one bit is set.</summary>
    internal const int ColumnSpeed = 8;

    private readonly SegmentReader _segment;
    private readonly int _field;
    private readonly int _low;
    private readonly int _high;
    private readonly float _score;
    private int _current;

    /// <param name="high">At least <paramref name="low"/>.</param>
    public NumberRangeMatcher(SegmentReader segment, int field, int low, int high, float score)
    {
        (_segment, _field, _high, _score) = (segment, field, high, score);
        _low = Math.Max(low, ColumnsFormat.NoNumber + 1);
    }

    public override long Cost => _segment.Documents;

    internal override bool CanMark => _score == 0;

    internal override long CostOfMarking => _segment.Documents / ColumnSpeed;

    public override bool IsCheapToProbe => true;

    public override int Current => _current < _segment.Documents ? _current : End;

    /// <summary>The same documents as bits, which know how many they are: worth the look at the whole column where most of it would be looked at anyway.</summary>
    public BitsetMatcher ToBits(Scratch scratch)
    {
        var numbers = _segment.Columns.Numbers(_field);
        ulong[] words = scratch.Words(BitsetOperations.WordsFor(numbers.Length));
        ColumnFilter.InRange(numbers, _low, _high, words);
        return new BitsetMatcher(words, numbers.Length, _score);
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        var numbers = _segment.Columns.Numbers(_field);
        int end = Math.Min(limit, numbers.Length);
        Span<ulong> bits = stackalloc ulong[DocumentBatch.Capacity / 64];
        batch.Count = 0;
        while (_current < end && batch.Count == 0)
        {
            int length = Math.Min(end - _current, DocumentBatch.Capacity);
            batch.Count = BitsetOperations.Extract(Matching(numbers.Slice(_current, length), bits), _current, batch.DocumentBuffer);
            _current += length;
        }

        batch.Scores.Fill(_score);
        return batch.Count > 0;
    }

    public override void SkipTo(int target) => _current = Math.Max(_current, target);

    public override void Probe(DocumentBatch batch) => batch.MarkWhere(new IsBetween(_segment.Columns.Numbers(_field), _low, _high), _score);

    internal override void Mark(Span<ulong> bits, int start)
    {
        var numbers = _segment.Columns.Numbers(_field);
        numbers = numbers[Math.Min(start, numbers.Length)..];
        var found = Matching(numbers[..Math.Min(numbers.Length, DocumentBatch.Capacity)], stackalloc ulong[DocumentBatch.Capacity / 64]);
        BitsetOperations.Or(bits[..found.Length], found);
    }

    public override float MaxScore(int first, int limit) => _score;

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        var numbers = _segment.Columns.Numbers(_field);
        Span<ulong> bits = stackalloc ulong[DocumentBatch.Capacity / 64];
        long count = 0;
        for (; _current < numbers.Length; _current += DocumentBatch.Capacity)
        {
            cancellation.ThrowIfCancellationRequested();
            count += BitsetOperations.Count(Matching(numbers.Slice(_current, Math.Min(numbers.Length - _current, DocumentBatch.Capacity)), bits));
        }

        return count;
    }

    private ReadOnlySpan<ulong> Matching(ReadOnlySpan<int> numbers, Span<ulong> bits)
    {
        bits = bits[..BitsetOperations.WordsFor(numbers.Length)];
        ColumnFilter.InRange(numbers, _low, _high, bits);
        return bits;
    }
}
