using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>
/// Whole-bitset arithmetic, and the way from documents to bits and back. Bit i is bit (i mod 64) of word i / 64.
/// Operands have the same length; where a target and its operands are given apart, they may be the same words.
/// </summary>
public static partial class BitsetOperations
{
    private const int WordBits = 64;
    private const int WordShift = 6;

    /// <summary>Words that hold this many bits.</summary>
    public static int WordsFor(int bits) => (int)(((uint)bits + WordBits - 1) / WordBits);

    public static void And(Span<ulong> target, ReadOnlySpan<ulong> other) => And(target, other, target);

    /// <summary>Bits set in both.</summary>
    public static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        CheckLengths(a, b, target);
        if (Hardware.HasVectors) AndVectorized(a, b, target);
        else AndScalar(a, b, target);
    }

    public static void Or(Span<ulong> target, ReadOnlySpan<ulong> other) => Or(target, other, target);

    /// <summary>Bits set in one or both.</summary>
    public static void Or(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        CheckLengths(a, b, target);
        if (Hardware.HasVectors) OrVectorized(a, b, target);
        else OrScalar(a, b, target);
    }

    public static int Count(ReadOnlySpan<ulong> words)
        => Hardware.HasAvx2 ? CountAvx2(words) : CountScalar(words);

    /// <summary>Sets the bits of ascending documents; other bits stay as they are.</summary>
    public static void SetAll(Span<ulong> words, ReadOnlySpan<int> docs) => SetAll(words, 0, docs);

    /// <summary>As <see cref="SetAll(Span{ulong}, ReadOnlySpan{int})"/>, with bit 0 standing for <paramref name="firstDoc"/>.</summary>
    public static void SetAll(Span<ulong> words, int firstDoc, ReadOnlySpan<int> docs)
    {
        // Neighbours share a word, and each has to wait until the one before is stored: four parts of the list wait less.
        int quarter = docs.Length / 4;
        for (int i = 0; i < quarter; i++)
        {
            Set(words, docs[i] - firstDoc);
            Set(words, docs[i + quarter] - firstDoc);
            Set(words, docs[i + 2 * quarter] - firstDoc);
            Set(words, docs[i + 3 * quarter] - firstDoc);
        }

        foreach (int doc in docs[(4 * quarter)..]) Set(words, doc - firstDoc);
    }

    /// <summary>Sets the bits from <paramref name="start"/> up to but without <paramref name="end"/>.</summary>
    public static void SetRange(Span<ulong> words, int start, int end)
    {
        if (start >= end) return;
        int first = start >> WordShift, last = (end - 1) >> WordShift;
        ulong head = ulong.MaxValue << start, tail = ulong.MaxValue >> (WordBits - 1 - ((end - 1) & (WordBits - 1)));
        if (first == last)
        {
            words[first] |= head & tail;
            return;
        }

        words[first] |= head;
        words[(first + 1)..last].Fill(ulong.MaxValue);
        words[last] |= tail;
    }

    /// <summary>Clears the bits before <paramref name="start"/> and from <paramref name="end"/> on.</summary>
    public static void KeepRange(Span<ulong> words, int start, int end)
    {
        int first = start >> WordShift, last = end >> WordShift;
        words[..first].Clear();
        if (first < words.Length) words[first] &= ulong.MaxValue << start;
        if (last >= words.Length) return;
        words[last] &= ~(ulong.MaxValue << end);
        words[(last + 1)..].Clear();
    }

    /// <summary>The first set bit that is at least <paramref name="start"/>, which is inside; the number of bits when there is none.</summary>
    public static int First(ReadOnlySpan<ulong> words, int start)
    {
        int word = start >> WordShift;
        ulong bits = words[word] & (ulong.MaxValue << start);
        while (bits == 0 && ++word < words.Length) bits = words[word];
        return bits == 0 ? words.Length << WordShift : (word << WordShift) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Whether every bit from <paramref name="start"/> up to but without <paramref name="end"/> is set.</summary>
    public static bool AreAllSet(ReadOnlySpan<ulong> words, int start, int end)
    {
        if (start >= end) return true;
        int first = start >> WordShift, last = (end - 1) >> WordShift;
        ulong head = ulong.MaxValue << start, tail = ulong.MaxValue >> (WordBits - 1 - ((end - 1) & (WordBits - 1)));
        if (first == last) return (~words[first] & head & tail) == 0;
        return (~words[first] & head) == 0 && (~words[last] & tail) == 0 && words[(first + 1)..last].IndexOfAnyExcept(ulong.MaxValue) < 0;
    }

    /// <summary>
    /// Lists the set bits in ascending order, bit 0 as <paramref name="firstDoc"/>. The list must have room for all of
    /// them (<see cref="Count"/>; 64 a word is always enough).
    /// </summary>
    /// <returns>How many were listed.</returns>
    public static int Extract(ReadOnlySpan<ulong> words, int firstDoc, Span<int> docs)
        => Hardware.HasAvx512 ? ExtractAvx512(words, firstDoc, docs) : ExtractScalar(words, firstDoc, docs);

    internal static void AndScalar(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        for (int i = 0; i < target.Length; i++) target[i] = a[i] & b[i];
    }

    internal static void OrScalar(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target)
    {
        for (int i = 0; i < target.Length; i++) target[i] = a[i] | b[i];
    }

    internal static int CountScalar(ReadOnlySpan<ulong> words)
    {
        int count = 0;
        foreach (ulong word in words) count += BitOperations.PopCount(word);
        return count;
    }

    internal static int ExtractScalar(ReadOnlySpan<ulong> words, int firstDoc, Span<int> docs)
    {
        int found = 0;
        for (int i = 0; i < words.Length; i++) found += ExtractWord(words[i], firstDoc + (i * WordBits), docs[found..]);
        return found;
    }

    private static void Set(Span<ulong> words, int bit) => words[bit >> WordShift] |= 1ul << bit;

    private static int ExtractWord(ulong bits, int firstDoc, Span<int> docs)
    {
        int found = 0;
        for (; bits != 0; bits &= bits - 1) docs[found++] = firstDoc + BitOperations.TrailingZeroCount(bits);
        return found;
    }

    // The vector paths read and write without further checks.
    private static void CheckLengths(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> target)
    {
        if (a.Length != b.Length || a.Length != target.Length) throw new ArgumentException("Bitsets of different lengths");
    }
}
