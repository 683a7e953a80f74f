using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

/// <summary>Turns a condition on a column into a bitset of documents.</summary>
public static partial class ColumnFilter
{
    private const int WordBits = 64;

    /// <summary>
    /// Sets bit i where low ≤ column[i] ≤ high and clears it elsewhere, up to the end of the last word that the column
    /// reaches into. With low above high no bit is set.
    /// </summary>
    /// <param name="bits">At least one word for each 64 values.</param>
    public static void InRange(ReadOnlySpan<int> column, int low, int high, Span<ulong> bits)
    {
        bits = bits[..BitsetOperations.WordsFor(column.Length)];
        if (low > high) bits.Clear();
        else FromLowToHigh(column, low, high, bits);
    }

    /// <summary>Sets bit i where column[i] is a value and clears it elsewhere, up to the end of the last word that the column reaches into.</summary>
    /// <param name="bits">At least one word for each 64 values.</param>
    public static void EqualTo<T>(ReadOnlySpan<T> column, T value, Span<ulong> bits)
        where T : unmanaged, IBinaryInteger<T>
    {
        bits = bits[..BitsetOperations.WordsFor(column.Length)];
        if (Hardware.HasVectors) EqualToVectorized(column, value, bits);
        else EqualToScalar(column, value, bits);
    }

    /// <summary>Sets bit i where a number is any other than one, told apart by its bits (-0 is not 0), and clears it elsewhere.</summary>
    /// <inheritdoc cref="EqualTo"/>
    public static void OtherThan(ReadOnlySpan<float> column, float value, Span<ulong> bits)
    {
        int given = BitConverter.SingleToInt32Bits(value);
        FromLowToHigh(MemoryMarshal.Cast<float, int>(column), given + 1, given - 1, bits[..BitsetOperations.WordsFor(column.Length)]);
    }

    // With low above high the range goes on where numbers wrap around.
    private static void FromLowToHigh(ReadOnlySpan<int> column, int low, int high, Span<ulong> bits)
    {
        if (Hardware.HasVectors) InRangeVectorized(column, low, high, bits);
        else InRangeScalar(column, low, high, bits);
    }

    internal static void EqualToScalar<T>(ReadOnlySpan<T> column, T value, Span<ulong> bits)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int word = 0; word < bits.Length; word++)
        {
            var values = column.Slice(word * WordBits, Math.Min(WordBits, column.Length - (word * WordBits)));
            ulong equal = 0;
            for (int i = 0; i < values.Length; i++) equal |= (values[i] == value ? 1ul : 0) << i;
            bits[word] = equal;
        }
    }

    // One comparison for both ends: what lies below wraps around to above.
    internal static void InRangeScalar(ReadOnlySpan<int> column, int low, int high, Span<ulong> bits)
    {
        uint width = (uint)high - (uint)low;
        for (int word = 0; word < bits.Length; word++)
        {
            var values = column.Slice(word * WordBits, Math.Min(WordBits, column.Length - (word * WordBits)));
            ulong inside = 0;
            for (int i = 0; i < values.Length; i++) inside |= ((uint)values[i] - (uint)low <= width ? 1ul : 0) << i;
            bits[word] = inside;
        }
    }
}
