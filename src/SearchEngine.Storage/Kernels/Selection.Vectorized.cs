using System.Numerics;
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

    // In the usual case none of sixteen passes, and nothing is stored: a store to the same place again and again takes long where
    // that happens to lie across two pages. Else compressing moves the indexes that passed to the front of the vector. All
    // sixteen are stored: there is room, since found is at most i, and those behind are overwritten or not counted.
    internal static int GreaterThanAvx512(ReadOnlySpan<float> scores, float threshold, Span<int> indexes)
    {
        ref float start = ref MemoryMarshal.GetReference(scores);
        ref int target = ref MemoryMarshal.GetReference(indexes);
        var bound = Vector512.Create(threshold);
        int i = 0, found = 0;
        for (; i <= scores.Length - Vector512<float>.Count; i += Vector512<float>.Count)
        {
            var passed = Vector512.GreaterThan(Vector512.LoadUnsafe(ref start, (nuint)i), bound).AsInt32();
            int count = BitOperations.PopCount(passed.ExtractMostSignificantBits());
            if (count == 0) continue;
            Avx512F.Compress(Vector512<int>.Zero, passed, Vector512<int>.Indices + Vector512.Create(i)).StoreUnsafe(ref target, (nuint)found);
            found += count;
        }

        return GreaterThanScalar(scores, threshold, i, found, indexes);
    }
}
