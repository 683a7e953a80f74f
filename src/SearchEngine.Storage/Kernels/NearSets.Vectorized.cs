using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// A number has at most n bits when nothing is left after taking away the lowest bit n times.
public static partial class NearSets
{
    internal static int FindVectorized(ReadOnlySpan<uint> sets, uint wanted, int most, Span<int> indexes)
    {
        ref uint start = ref MemoryMarshal.GetReference(sets);
        var all = Vector256.Create(wanted);
        int i = 0, found = 0;
        for (; i <= sets.Length - Vector256<uint>.Count; i += Vector256<uint>.Count)
        {
            var some = Vector256.LoadUnsafe(ref start, (nuint)i);
            var left = Less(Vector256.AndNot(some, all), most) | Less(Vector256.AndNot(all, some), most);
            found = List(i, Vector256.Equals(left, Vector256<uint>.Zero).ExtractMostSignificantBits(), found, indexes);
        }

        return FindScalar(sets, wanted, most, i, found, indexes);
    }

    internal static int FindAvx512(ReadOnlySpan<uint> sets, uint wanted, int most, Span<int> indexes)
    {
        ref uint start = ref MemoryMarshal.GetReference(sets);
        ref uint target = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(indexes));
        var all = Vector512.Create(wanted);
        var places = Vector512<uint>.Indices;
        int i = 0, found = 0;
        for (; i <= sets.Length - Vector512<uint>.Count; i += Vector512<uint>.Count)
        {
            // Which are near cannot be foretold: compressing moves their places to the front of a vector, which is stored whole.
            var some = Vector512.LoadUnsafe(ref start, (nuint)i);
            var near = Vector512.Equals(Less(Vector512.AndNot(some, all), most) | Less(Vector512.AndNot(all, some), most), Vector512<uint>.Zero);
            Avx512F.Compress(Vector512<uint>.Zero, near, places).StoreUnsafe(ref target, (nuint)found);
            found += BitOperations.PopCount(near.ExtractMostSignificantBits());
            places += Vector512.Create((uint)Vector512<uint>.Count);
        }

        return FindScalar(sets, wanted, most, i, found, indexes);
    }

    internal static int FindSupersetsVectorized(ReadOnlySpan<uint> sets, uint wanted, Span<int> indexes)
    {
        ref uint start = ref MemoryMarshal.GetReference(sets);
        var all = Vector256.Create(wanted);
        int i = 0, found = 0;
        for (; i <= sets.Length - Vector256<uint>.Count; i += Vector256<uint>.Count)
            found = List(i, Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)i) & all, all).ExtractMostSignificantBits(), found, indexes);
        return FindSupersetsScalar(sets, wanted, i, found, indexes);
    }

    private static int List(int i, uint near, int found, Span<int> indexes)
    {
        for (; near != 0; near &= near - 1) indexes[found++] = i + BitOperations.TrailingZeroCount(near);
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Less(Vector256<uint> bits, int most)
    {
        if (most > 0) bits &= bits - Vector256<uint>.One;
        if (most > 1) bits &= bits - Vector256<uint>.One;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Less(Vector512<uint> bits, int most)
    {
        if (most > 0) bits &= bits - Vector512<uint>.One;
        if (most > 1) bits &= bits - Vector512<uint>.One;
        return bits;
    }
}
