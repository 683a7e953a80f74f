using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchEngine.Storage;

public static partial class ColumnFilter
{
    internal static void InRangeVectorized(ReadOnlySpan<int> column, int low, int high, Span<ulong> bits)
    {
        ref int start = ref MemoryMarshal.GetReference(column);
        var lows = Vector256.Create(low).AsUInt32();
        var widths = Vector256.Create((uint)high - (uint)low);
        int full = column.Length / WordBits;
        for (int word = 0; word < full; word++)
        {
            ulong inside = 0;
            for (int i = 0; i < WordBits; i += Vector256<int>.Count)
            {
                var values = Vector256.LoadUnsafe(ref start, (nuint)((word * WordBits) + i)).AsUInt32();
                inside |= (ulong)Vector256.LessThanOrEqual(values - lows, widths).ExtractMostSignificantBits() << i;
            }

            bits[word] = inside;
        }

        InRangeScalar(column[(full * WordBits)..], low, high, bits[full..]);
    }

    internal static void EqualToVectorized<T>(ReadOnlySpan<T> column, T value, Span<ulong> bits)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref T start = ref MemoryMarshal.GetReference(column);
        var wanted = Vector256.Create(value);
        int full = column.Length / WordBits;
        for (int word = 0; word < full; word++)
        {
            ulong equal = 0;
            for (int i = 0; i < WordBits; i += Vector256<T>.Count)
                equal |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)((word * WordBits) + i)), wanted).ExtractMostSignificantBits() << i;
            bits[word] = equal;
        }

        EqualToScalar(column[(full * WordBits)..], value, bits[full..]);
    }
}
