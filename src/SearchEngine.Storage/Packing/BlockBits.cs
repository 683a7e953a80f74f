using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

/// <summary>
/// Neighbouring numbers, up to 1,024 of them, a bit for each that is there: what a dense block of ascending numbers is kept as.
/// Bit i stands for the first number plus i and is bit (i mod 8) of byte i / 8. How many are there before each word is counted
/// beforehand, so that finding a number, and its place among those that are there, takes one look and no search.
/// Made to be loaded again and again.
/// </summary>
public sealed class BlockBits
{
    /// <summary>Bits that one can hold.</summary>
    public const int MostBits = 1024;

    private const int WordBits = 64;
    private const int WordShift = 6;

    private readonly ulong[] _words = new ulong[MostBits / WordBits];
    private readonly int[] _before = new int[MostBits / WordBits];
    private int _start;
    private int _length;

    /// <summary>How many numbers are there.</summary>
    public int Count { get; private set; }

    /// <summary>The smallest number that is there.</summary>
    public int First => _start + BitsetOperations.First(Words, 0);

    /// <summary>The number of the last bit.</summary>
    public int Last => _start + _length - 1;

    /// <summary>The words of bits that are in use.</summary>
    private ReadOnlySpan<ulong> Words => _words.AsSpan(0, BitsetOperations.WordsFor(_length));

    /// <summary>Bytes that hold so many bits.</summary>
    public static int BytesFor(int bits) => (bits + 7) >> 3;

    /// <summary>Sets a bit for each number, given by its difference from the one before; bit 0 stands for a difference of 1.</summary>
    /// <param name="target">As many bytes as <see cref="BytesFor"/> says for the sum of the differences.</param>
    public static void Pack(ReadOnlySpan<int> deltas, Span<byte> target)
    {
        target.Clear();
        int bit = -1;
        foreach (int delta in deltas)
        {
            bit += delta;
            target[bit >> 3] |= (byte)(1 << (bit & 7));
        }
    }

    /// <summary>Takes over bits.</summary>
    /// <param name="source">At least as many bytes as <see cref="BytesFor"/> says.</param>
    /// <param name="start">The number of bit 0.</param>
    /// <param name="length">Bits, at most <see cref="MostBits"/>; behind them all must be zero.</param>
    public void Load(ReadOnlySpan<byte> source, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MostBits);
        (_start, _length, Count) = (start, length, 0);
        var words = _words.AsSpan(0, BitsetOperations.WordsFor(length));
        words[^1] = 0;
        source[..BytesFor(length)].CopyTo(MemoryMarshal.AsBytes(words));
        for (int i = 0; i < words.Length; i++)
        {
            _before[i] = Count;
            Count += BitOperations.PopCount(words[i]);
        }
    }

    /// <summary>Whether the greatest number that is there is <see cref="Last"/>.</summary>
    public bool EndsWithLast => BitOperations.LeadingZeroCount(Words[^1]) == (-_length & (WordBits - 1));

    /// <summary>Lists the numbers that are there in ascending order.</summary>
    /// <param name="numbers">Room for <see cref="Count"/>; for 64 more it is faster.</param>
    public void CopyTo(Span<int> numbers) => BitsetOperations.Extract(Words, _start, numbers);

    /// <summary>The first number that is there and not less than another, and its place; there must be one.</summary>
    public (int Number, int Place) FirstAtLeast(int number)
    {
        int bit = BitsetOperations.First(Words, Math.Max(0, number - _start));
        return (_start + bit, PlaceOf(bit));
    }

    /// <summary>Finds those of some ascending numbers that are there.</summary>
    /// <param name="indexes">Receives their indexes in <paramref name="wanted"/>; room for as many.</param>
    /// <param name="places">Receives their places among the numbers that are there; room for as many.</param>
    /// <returns>How many were found.</returns>
    public int Find(ReadOnlySpan<int> wanted, Span<int> indexes, Span<int> places)
    {
        // Whether a number is there cannot be foretold: each is written down, and the next one over it if it is not.
        indexes = indexes[..wanted.Length];
        places = places[..wanted.Length];
        int found = 0;
        for (int i = 0; i < wanted.Length; i++)
        {
            int bit = wanted[i] - _start;
            if ((uint)bit >= (uint)_length) continue;
            indexes[found] = i;
            places[found] = PlaceOf(bit);
            found += (int)(_words[bit >> WordShift] >> bit) & 1;
        }

        return found;
    }

    /// <summary>Sets the bits of the numbers that are there; other bits stay as they are.</summary>
    /// <param name="target">What is outside is left out.</param>
    /// <param name="start">The number of its bit 0.</param>
    public void SetAll(Span<ulong> target, int start)
    {
        int bit = _start - start, shift = bit & (WordBits - 1);
        int to = bit >> WordShift;
        ulong carried = 0;
        foreach (ulong word in Words)
        {
            if ((uint)to < (uint)target.Length) target[to] |= (word << shift) | carried;
            // In two steps: shifting by 64 would not shift at all.
            carried = word >> 1 >> (WordBits - 1 - shift);
            to++;
        }

        if ((uint)to < (uint)target.Length) target[to] |= carried;
    }

    private int PlaceOf(int bit)
        => _before[bit >> WordShift] + BitOperations.PopCount(_words[bit >> WordShift] & ((1UL << bit) - 1));
}
