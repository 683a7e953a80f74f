using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>The documents of a bitset, each with the same score.</summary>
internal abstract class BitsMatcher(int documents, float score) : Matcher
{
    private int _current = -1;

    public override int Current => _current >= 0 ? _current : _current = Following(0);

    internal override bool CanMark => score == 0;

    internal override long CostOfMarking => documents / 64;

    /// <summary>Bit d is bit (d mod 64) of word d / 64.</summary>
    protected abstract ReadOnlySpan<ulong> Words { get; }

    public override bool IsCheapToProbe => true;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        Span<ulong> bits = stackalloc ulong[DocumentBatch.Capacity / 64];
        while (batch.Count < DocumentBatch.Few && Current < limit)
        {
            int start = Current & ~63, end = (int)Math.Min(Math.Min(limit, documents), (long)start + DocumentBatch.Capacity);
            var window = bits[..BitsetOperations.WordsFor(end - start)];
            Words.Slice(start >> 6, window.Length).CopyTo(window);
            BitsetOperations.KeepRange(window, Current - start, end - start);
            if (!batch.TryAdd(window, start)) break;
            _current = Following(end);
        }

        batch.Scores.Fill(score);
        return batch.Count > 0;
    }

    public override void SkipTo(int target)
    {
        if (target > Current) _current = Following(target);
    }

    public override void Probe(DocumentBatch batch) => batch.MarkWhere(new HasBit(Words), score);

    internal override void Mark(Span<ulong> bits, int start)
    {
        var words = Words[Math.Min(start >> 6, Words.Length)..];
        words = words[..Math.Min(words.Length, bits.Length)];
        BitsetOperations.Or(bits[..words.Length], words);
    }

    public override float MaxScore(int first, int limit) => score;

    private int Following(int document)
    {
        if (document >= documents) return End;
        int next = BitsetOperations.First(Words, document);
        return next < documents ? next : End;
    }
}
