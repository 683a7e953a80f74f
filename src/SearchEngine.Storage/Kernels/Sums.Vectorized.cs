using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

public static partial class Sums
{
    internal static void BeforeVectorized(ReadOnlySpan<int> values, int first, Span<int> target)
    {
        ref int from = ref MemoryMarshal.GetReference(values);
        ref int to = ref MemoryMarshal.GetReference(target);
        var before = Vector128.Create(first);
        int i = 0;
        for (; i <= values.Length - Vector128<int>.Count; i += Vector128<int>.Count)
        {
            // Index 4 is outside and gives zero: the lanes move up by one, then by two.
            var some = Vector128.LoadUnsafe(ref from, (nuint)i);
            var sums = some + Vector128.Shuffle(some, Vector128.Create(4, 0, 1, 2));
            sums += Vector128.Shuffle(sums, Vector128.Create(4, 4, 0, 1));
            (before + sums - some).StoreUnsafe(ref to, (nuint)i);
            before += Vector128.Shuffle(sums, Vector128.Create(3));
        }

        BeforeScalar(values[i..], before[0], target[i..]);
    }

    internal static void BeforeAvx2(ReadOnlySpan<int> values, int first, Span<int> target)
    {
        ref int from = ref MemoryMarshal.GetReference(values);
        ref int to = ref MemoryMarshal.GetReference(target);
        var before = Vector256.Create(first);
        int i = 0;
        for (; i <= values.Length - Vector256<int>.Count; i += Vector256<int>.Count)
        {
            // Lanes move up by one and by two within each half, then what the lower half adds up to goes to the upper one.
            var some = Vector256.LoadUnsafe(ref from, (nuint)i);
            var sums = some + Avx2.ShiftLeftLogical128BitLane(some, 4);
            sums += Avx2.ShiftLeftLogical128BitLane(sums, 8);
            sums += Avx2.Shuffle(Avx2.Permute2x128(sums, sums, 0x08), 0xFF);
            (before + sums - some).StoreUnsafe(ref to, (nuint)i);
            before += Avx2.PermuteVar8x32(sums, Vector256.Create(7));
        }

        BeforeScalar(values[i..], before[0], target[i..]);
    }

    internal static void AddToEachVectorized(ReadOnlySpan<int> values, int addend, Span<int> target)
    {
        ref int from = ref MemoryMarshal.GetReference(values);
        ref int to = ref MemoryMarshal.GetReference(target);
        var addends = Vector256.Create(addend);
        int i = 0;
        for (; i <= values.Length - Vector256<int>.Count; i += Vector256<int>.Count) (Vector256.LoadUnsafe(ref from, (nuint)i) + addends).StoreUnsafe(ref to, (nuint)i);
        AddToEachScalar(values[i..], addend, target[i..]);
    }
}
