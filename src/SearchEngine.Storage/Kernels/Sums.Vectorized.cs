using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchEngine.Storage;

public static partial class Sums
{
    internal static int OfVectorized(ReadOnlySpan<int> values)
    {
        ref int start = ref MemoryMarshal.GetReference(values);
        var sums = Vector256<int>.Zero;
        int i = 0;
        for (; i <= values.Length - Vector256<int>.Count; i += Vector256<int>.Count) sums += Vector256.LoadUnsafe(ref start, (nuint)i);
        return Vector256.Sum(sums) + OfScalar(values[i..]);
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
