using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>Whole-bitset arithmetic. Bit i is bit (i mod 64) of word i / 64. Operands have the same length.</summary>
public static partial class BitsetOperations
{
    public static void And(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < target.Length; i++) target[i] &= other[i];
    }

    public static void Or(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < target.Length; i++) target[i] |= other[i];
    }

    public static void AndNot(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < target.Length; i++) target[i] &= ~other[i];
    }

    public static int Count(ReadOnlySpan<ulong> words)
    {
        int count = 0;
        foreach (ulong w in words) count += BitOperations.PopCount(w);
        return count;
    }

    /// <summary>Number of bits set in both.</summary>
    public static int CountAnd(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int count = 0;
        for (int i = 0; i < a.Length; i++) count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }
}
