using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchEngine.Storage;

public static partial class Histogram
{
    // Sixty-four documents at a time are compared with each ordinal; the selected ones among the equal are counted. The
    // column holds all documents of the words.
    internal static void CountFew(ReadOnlySpan<byte> column, ReadOnlySpan<ulong> bits, Span<int> counts)
    {
        ref byte start = ref MemoryMarshal.GetReference(column[..(bits.Length * WordBits)]);
        for (int word = 0; word < bits.Length; word++)
        {
            ulong selected = bits[word];
            var ordinals = Vector512.LoadUnsafe(ref start, (nuint)(word * WordBits));
            for (int ordinal = 0; ordinal < counts.Length && selected != 0; ordinal++)
            {
                ulong equal = Vector512.Equals(ordinals, Vector512.Create((byte)ordinal)).ExtractMostSignificantBits() & selected;
                counts[ordinal] += BitOperations.PopCount(equal);
                selected ^= equal;
            }

            // What is left has an ordinal without a counter, which counting it the plain way reports.
            if (selected != 0) CountListed(column[(word * WordBits)..], [selected], counts);
        }
    }
}
