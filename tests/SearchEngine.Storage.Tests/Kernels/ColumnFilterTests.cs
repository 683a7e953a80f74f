using System.Numerics;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class ColumnFilterTests
{
    private static readonly int[] Bounds = [int.MinValue, int.MinValue + 1, -10, -1, 0, 1, 10, int.MaxValue - 1, int.MaxValue];

    [Fact]
    public void Every_variant_selects_what_lies_between_the_bounds() => Seeded.Cases(60, random =>
    {
        int[] column = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(3) == 0 ? Bounds[random.Next(Bounds.Length)] : random.Next(-12, 13))];
        foreach (int low in Bounds)
        {
            foreach (int high in Bounds) Check(column, low, high);
        }
    });

    [Fact]
    public void Every_variant_selects_what_is_equal_in_columns_of_every_width() => Seeded.Cases(60, random =>
    {
        int[] column = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(5))];
        CheckEqual(column, 3);
        CheckEqual([.. column.Select(v => (ushort)(v + 60000))], (ushort)60003);
        CheckEqual([.. column.Select(v => (byte)(v + 250))], (byte)253);
    });

    [Fact]
    public void Numbers_are_told_from_one_by_their_bits() => Seeded.Cases(60, random =>
    {
        float[] some = [0f, -0f, float.NaN, 1f, -1f, float.MaxValue];
        float[] column = [.. Enumerable.Range(0, random.Next(300)).Select(_ => some[random.Next(some.Length)])];
        foreach (float value in some)
        {
            int[] expected = [.. Enumerable.Range(0, column.Length).Where(i => BitConverter.SingleToInt32Bits(column[i]) != BitConverter.SingleToInt32Bits(value))];
            Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.OtherThan(column, value, bits)));
        }
    });

    [Fact]
    public void Bits_behind_the_column_are_cleared_and_words_behind_it_left()
    {
        ulong[] bits = [ulong.MaxValue, ulong.MaxValue, ulong.MaxValue];
        ColumnFilter.InRange(new int[70], 0, 0, bits);
        Assert.Equal([ulong.MaxValue, 0b111111, ulong.MaxValue], bits);
    }

    [Fact]
    public void Too_few_words_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ColumnFilter.InRange(new int[65], 0, 1, new ulong[1]));

    private static void CheckEqual<T>(T[] column, T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        int[] expected = [.. Enumerable.Range(0, column.Length).Where(i => column[i] == value)];
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.EqualTo(column, value, bits)));
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.EqualToScalar(column, value, bits)));
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.EqualToVectorized(column, value, bits)));
    }

    private static void Check(int[] column, int low, int high)
    {
        int[] expected = [.. Enumerable.Range(0, column.Length).Where(i => column[i] >= low && column[i] <= high)];
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.InRange(column, low, high, bits)));
        if (low > high) return;
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.InRangeScalar(column, low, high, bits)));
        Assert.Equal(expected, Select(column.Length, bits => ColumnFilter.InRangeVectorized(column, low, high, bits)));
    }

    private static int[] Select(int length, Action<ulong[]> filter)
    {
        ulong[] bits = [.. Enumerable.Repeat(ulong.MaxValue, BitsetOperations.WordsFor(length))];
        filter(bits);
        int[] found = new int[length];
        return found[..BitsetOperations.Extract(bits, 0, found)];
    }
}
