using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

public static partial class SortedSearch
{
    // Counting what is smaller needs no branch; above this many values halving first is cheaper.
    private const int Window = 128;
    private const int Width = 8;

    internal static int FirstAtLeastVectorized(ReadOnlySpan<int> values, int target)
    {
        ref int start = ref MemoryMarshal.GetReference(values);
        int low = 0, length = values.Length;
        while (length > Window)
        {
            int half = length >> 1;
            low += half * (Unsafe.Add(ref start, low + half - 1) < target ? 1 : 0);
            length -= half;
        }

        return low + CountBelow(values.Slice(low, length), target);
    }

    // Both sides eight at a time: a's eight are compared with every rotation of b's eight, so that each pair meets once.
    // Matches ascend on both sides, so the k-th bit of one mask belongs to the k-th of the other. Which side goes on cannot be
    // foretold: a comparison is a number to multiply with, where a choice between two numbers would be a jump.
    internal static int IntersectAvx2(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> indexesA, Span<int> indexesB)
    {
        ref int startA = ref MemoryMarshal.GetReference(a);
        ref int startB = ref MemoryMarshal.GetReference(b);
        int i = 0, j = 0, found = 0;
        while (i <= a.Length - Width && j <= b.Length - Width)
        {
            var left = Vector256.LoadUnsafe(ref startA, (nuint)i);
            var right = Vector256.LoadUnsafe(ref startB, (nuint)j);
            var (maskA, maskB) = Matches(left, right);
            if (maskA != 0) found = List(i, maskA, j, maskB, found, indexesA, indexesB);
            int lastA = Unsafe.Add(ref startA, i + Width - 1), lastB = Unsafe.Add(ref startB, j + Width - 1);
            i += Width * (lastA <= lastB ? 1 : 0);
            j += Width * (lastB <= lastA ? 1 : 0);
        }

        return IntersectScalar(a, b, i, j, found, indexesA, indexesB);
    }

    // Lists of positions are short: both are loaded with a mask, so that nothing is left over for a loop of its own.
    internal static unsafe int CountCommonAvx2(ReadOnlySpan<int> a, int plus, ReadOnlySpan<int> b, int enough)
    {
        fixed (int* startA = a, startB = b)
        {
            return a.Length <= Width && b.Length <= Width
                ? CountEqual(LoadSome(startA, a.Length, int.MinValue, plus), LoadSome(startB, b.Length, int.MaxValue, plus: 0))
                : CountCommonOfMany(startA, a.Length, plus, startB, b.Length, enough);
        }
    }

    private static unsafe int CountCommonOfMany(int* a, int lengthA, int plus, int* b, int lengthB, int enough)
    {
        int i = 0, j = 0, found = 0;
        while (i < lengthA && j < lengthB && found < enough)
        {
            found += CountEqual(LoadSome(a + i, lengthA - i, int.MinValue, plus), LoadSome(b + j, lengthB - j, int.MaxValue, plus: 0));
            int lastA = a[EndOf(i, lengthA) - 1] + plus, lastB = b[EndOf(j, lengthB) - 1];
            i += Width * (lastA <= lastB ? 1 : 0);
            j += Width * (lastB <= lastA ? 1 : 0);
        }

        return found;
    }

    /// <summary>Where eight values end that begin somewhere, or the list does. Math.Min would be a jump that cannot be foretold.</summary>
    private static int EndOf(int start, int length)
    {
        int rest = length - start - Width;
        return start + Width + (rest & (rest >> 31));
    }

    /// <summary>The first eight values, a number added to each; where there are fewer, another number instead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> LoadSome(int* values, int length, int otherwise, int plus)
    {
        var some = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(length));
        return Vector256.ConditionalSelect(some, Avx2.MaskLoad(values, some) + Vector256.Create(plus), Vector256.Create(otherwise));
    }

    // Four turns within the halves, and the same against the halves exchanged: turning within a half is cheaper.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountEqual(Vector256<int> left, Vector256<int> right)
    {
        var other = Vector256.Create(right.GetUpper(), right.GetLower());
        var equal = Vector256.Equals(left, right) | Vector256.Equals(left, other)
            | Vector256.Equals(left, Avx2.Shuffle(right, 0b00_11_10_01)) | Vector256.Equals(left, Avx2.Shuffle(other, 0b00_11_10_01))
            | Vector256.Equals(left, Avx2.Shuffle(right, 0b01_00_11_10)) | Vector256.Equals(left, Avx2.Shuffle(other, 0b01_00_11_10))
            | Vector256.Equals(left, Avx2.Shuffle(right, 0b10_01_00_11)) | Vector256.Equals(left, Avx2.Shuffle(other, 0b10_01_00_11));
        return BitOperations.PopCount(equal.ExtractMostSignificantBits());
    }

    // Compressing moves the indexes of the matches to the front of a vector, which is stored whole where there is room.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int List(int i, uint maskA, int j, uint maskB, int found, Span<int> indexesA, Span<int> indexesB)
    {
        if (Hardware.HasAvx512 && found <= indexesA.Length - Width && found <= indexesB.Length - Width)
        {
            Avx512F.VL.Compress(Vector256<int>.Zero, LanesOf(maskA), Vector256.Create(i) + Vector256<int>.Indices).StoreUnsafe(ref MemoryMarshal.GetReference(indexesA), (nuint)found);
            Avx512F.VL.Compress(Vector256<int>.Zero, LanesOf(maskB), Vector256.Create(j) + Vector256<int>.Indices).StoreUnsafe(ref MemoryMarshal.GetReference(indexesB), (nuint)found);
            return found + BitOperations.PopCount(maskA);
        }

        for (; maskA != 0; maskA &= maskA - 1, maskB &= maskB - 1)
        {
            indexesA[found] = i + BitOperations.TrailingZeroCount(maskA);
            indexesB[found++] = j + BitOperations.TrailingZeroCount(maskB);
        }

        return found;
    }

    private static Vector256<int> LanesOf(uint mask)
    {
        var bitOfLane = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        return Vector256.Equals(Vector256.Create((int)mask) & bitOfLane, bitOfLane);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Left, uint Right) Matches(Vector256<int> left, Vector256<int> right)
    {
        var equal0 = Vector256.Equals(left, right);
        var equal1 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(1, 2, 3, 4, 5, 6, 7, 0)));
        var equal2 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(2, 3, 4, 5, 6, 7, 0, 1)));
        var equal3 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(3, 4, 5, 6, 7, 0, 1, 2)));
        var equal4 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        var equal5 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(5, 6, 7, 0, 1, 2, 3, 4)));
        var equal6 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(6, 7, 0, 1, 2, 3, 4, 5)));
        var equal7 = Vector256.Equals(left, Avx2.PermuteVar8x32(right, Vector256.Create(7, 0, 1, 2, 3, 4, 5, 6)));
        uint any = ((equal0 | equal1) | (equal2 | equal3) | ((equal4 | equal5) | (equal6 | equal7))).ExtractMostSignificantBits();
        if (any == 0) return (0, 0);
        uint turned = Bits(equal0) | (Bits(equal1) << 1) | (Bits(equal2) << 2) | (Bits(equal3) << 3)
            | (Bits(equal4) << 4) | (Bits(equal5) << 5) | (Bits(equal6) << 6) | (Bits(equal7) << 7);
        return (any, (turned | (turned >> Width)) & 0xFF);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector256<int> equal) => equal.ExtractMostSignificantBits();

    private static int CountBelow(ReadOnlySpan<int> values, int target)
    {
        ref int start = ref MemoryMarshal.GetReference(values);
        int i = 0, below = 0;
        if (Hardware.HasAvx512)
        {
            for (; i <= values.Length - Vector512<int>.Count; i += Vector512<int>.Count)
                below += BitOperations.PopCount(Vector512.LessThan(Vector512.LoadUnsafe(ref start, (nuint)i), Vector512.Create(target)).ExtractMostSignificantBits());
        }

        for (; i <= values.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            below += BitOperations.PopCount(Vector256.LessThan(Vector256.LoadUnsafe(ref start, (nuint)i), Vector256.Create(target)).ExtractMostSignificantBits());
        for (; i < values.Length; i++) below += values[i] < target ? 1 : 0;
        return below;
    }
}
