using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

public static partial class Selection
{
    // Few scores pass in the usual case, so the set bits of each comparison are walked.
    internal static int GreaterThanVectorized(ReadOnlySpan<float> scores, float threshold, Span<int> indexes)
    {
        ref float start = ref MemoryMarshal.GetReference(scores);
        var bound = Vector256.Create(threshold);
        int i = 0, found = 0;
        for (; i <= scores.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            uint passed = Vector256.GreaterThan(Vector256.LoadUnsafe(ref start, (nuint)i), bound).ExtractMostSignificantBits();
            for (; passed != 0; passed &= passed - 1) indexes[found++] = i + BitOperations.TrailingZeroCount(passed);
        }

        return GreaterThanScalar(scores, threshold, i, found, indexes);
    }

    // Whether one of sixteen passes can often not be foretold, whether one of 64 mostly can. Where none does nothing is stored: a
    // store to the same place again and again takes long where that happens to lie across two pages.
    internal static int GreaterThanAvx512(ReadOnlySpan<float> scores, float threshold, Span<int> indexes)
    {
        ref float start = ref MemoryMarshal.GetReference(scores);
        ref int target = ref MemoryMarshal.GetReference(indexes);
        var bound = Vector512.Create(threshold);
        int size = Vector512<float>.Count, i = 0, found = 0;
        for (; i <= scores.Length - (4 * size); i += 4 * size)
        {
            var first = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)i), bound);
            var second = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)(i + size)), bound);
            var third = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)(i + (2 * size))), bound);
            var fourth = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)(i + (3 * size))), bound);
            if (((first | second) | (third | fourth)).AsInt32() == Vector512<int>.Zero) continue;
            found += StoreAvx512(first.AsInt32(), i, ref target, found);
            found += StoreAvx512(second.AsInt32(), i + size, ref target, found);
            found += StoreAvx512(third.AsInt32(), i + (2 * size), ref target, found);
            found += StoreAvx512(fourth.AsInt32(), i + (3 * size), ref target, found);
        }

        for (; i <= scores.Length - size; i += size)
            found += StoreAvx512(Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)i), bound).AsInt32(), i, ref target, found);
        return GreaterThanScalar(scores, threshold, i, found, indexes);
    }

    // Compressing moves the indexes that passed to the front of the vector. All sixteen are stored: there is room, since no more
    // were found than come before index i, and those behind are overwritten or not counted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreAvx512(Vector512<int> passed, int i, ref int target, int found)
    {
        Avx512F.Compress(Vector512<int>.Zero, passed, Vector512<int>.Indices + Vector512.Create(i)).StoreUnsafe(ref target, (nuint)found);
        return BitOperations.PopCount(passed.ExtractMostSignificantBits());
    }
}
