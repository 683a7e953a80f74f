using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// How a number field's values spread over a reader: how many documents have the best ones, and which blocks of documents
/// hold any of them. Made once for a reader, by reading the columns.
/// </summary>
internal sealed class NumberSpread
{
    /// <summary>Documents of a block.</summary>
    public const int BlockLength = DocumentBatch.Capacity;

    private const int Buckets = 8192;

    /// <summary>How many times as many documents each range has as the one before.</summary>
    private const int Growth = 8;

    private readonly NumberRange[][] _blocks;
    private readonly int[] _counts = new int[Buckets];
    private readonly int _least = int.MaxValue;
    private readonly int _most = int.MinValue;
    private readonly long _width = 1;

    public NumberSpread(IndexReader reader, int field)
    {
        _blocks = [.. reader.Segments.Select(s => BoundsOf(s.Columns.Numbers(field)))];
        foreach (var block in _blocks.SelectMany(b => b).Where(b => b.Low <= b.High)) (_least, _most) = (Math.Min(_least, block.Low), Math.Max(_most, block.High));
        if (_least > _most) return;
        _width = ((long)_most - _least) / Buckets + 1;
        foreach (var segment in reader.Segments)
        {
            foreach (int number in segment.Columns.Numbers(field))
            {
                if (number != ColumnsFormat.NoNumber) _counts[((long)number - _least) / _width]++;
            }
        }
    }

    /// <summary>Whether a block may have a number of a range.</summary>
    public bool MayHave(int segment, int block, NumberRange range)
        => range.High == ColumnsFormat.NoNumber || (_blocks[segment][block].Low <= range.High && range.Low <= _blocks[segment][block].High);

    /// <summary>All numbers as ranges, the best ones first, then one for documents without a number.</summary>
    /// <param name="first">About how many documents the first range is to have; each further one has more.</param>
    public IEnumerable<NumberRange> BestFirst(bool ascending, long first)
    {
        long documents = 0;
        int start = 0;
        for (int i = 0; i < Buckets && _least <= _most; i++)
        {
            documents += _counts[ascending ? i : Buckets - 1 - i];
            if (documents < first && i < Buckets - 1) continue;
            yield return ascending ? Numbers(start, i) : Numbers(Buckets - 1 - i, Buckets - 1 - start);
            (start, documents, first) = (i + 1, 0, first * Growth);
        }

        yield return new NumberRange(ColumnsFormat.NoNumber, ColumnsFormat.NoNumber);
    }

    private NumberRange Numbers(int firstBucket, int lastBucket)
        => new((int)Math.Min(_least + firstBucket * _width, int.MaxValue), (int)Math.Min(_least + (lastBucket + 1) * _width - 1, int.MaxValue));

    /// <summary>Least and greatest number of each block; low above high where none has one.</summary>
    private static NumberRange[] BoundsOf(ReadOnlySpan<int> numbers)
    {
        var bounds = new NumberRange[(numbers.Length + BlockLength - 1) / BlockLength];
        for (int block = 0; block < bounds.Length; block++)
        {
            int low = int.MaxValue, high = int.MinValue;
            foreach (int number in numbers[(block * BlockLength)..Math.Min(numbers.Length, (block + 1) * BlockLength)])
            {
                if (number != ColumnsFormat.NoNumber) (low, high) = (Math.Min(low, number), Math.Max(high, number));
            }

            bounds[block] = new NumberRange(low, high);
        }

        return bounds;
    }
}
