using System.Numerics;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class HistogramTests
{
    [Theory, InlineData(1), InlineData(3), InlineData(16), InlineData(17), InlineData(256)]
    public void Bytes_are_counted_as_a_plain_loop_does(int ordinals) => Check(ordinals, value => (byte)value);

    [Theory, InlineData(1), InlineData(300), InlineData(1024), InlineData(1025), InlineData(20_000)]
    public void Shorts_are_counted_as_a_plain_loop_does(int ordinals) => Check(ordinals, value => (ushort)value);

    [Theory, InlineData(2), InlineData(90_000)]
    public void Integers_are_counted_as_a_plain_loop_does(int ordinals) => Check(ordinals, value => value);

    [Fact]
    public void Counts_are_added_to_what_was_there()
    {
        int[] counts = [10, 20];
        Histogram.Count<byte>([0, 1, 1], [0, 1, 2], counts);
        Histogram.CountSelected<byte>([0, 1, 1], [0b110], counts);
        Assert.Equal([11, 24], counts);
    }

    [Theory, InlineData(10), InlineData(64), InlineData(200)]
    public void An_ordinal_without_a_counter_is_reported(int length)
    {
        byte[] column = new byte[length];
        column[length / 2] = 5;
        ulong[] all = new ulong[BitsetOperations.WordsFor(length)];
        BitsetOperations.SetRange(all, 0, length);
        Assert.Throws<IndexOutOfRangeException>(() => Histogram.CountSelected<byte>(column, all, new int[5]));
        Assert.Throws<IndexOutOfRangeException>(() => Histogram.Count<byte>(column, [0, length / 2], new int[5]));
    }

    [Fact]
    public void A_document_outside_the_column_is_reported()
    {
        Assert.Throws<IndexOutOfRangeException>(() => Histogram.Count<byte>(new byte[10], [10], new int[1]));
        Assert.Throws<IndexOutOfRangeException>(() => Histogram.CountSelected<byte>(new byte[10], [1ul << 10], new int[1]));
        Assert.Throws<IndexOutOfRangeException>(() => Histogram.CountSelected<ushort>(new ushort[64], [0, 1], new int[1]));
    }

    // Random columns, uniform or with one ordinal prevailing, and selections from none to all of the documents.
    private static void Check<T>(int ordinals, Func<int, T> ordinal)
        where T : unmanaged, IBinaryInteger<T> => Seeded.Cases(40, random =>
    {
        int length = random.Next(20_000), oneIn = 1 + random.Next(20);
        bool skewed = random.Next(2) == 0;
        int[] values = [.. Enumerable.Range(0, length).Select(_ => skewed && random.Next(10) > 0 ? ordinals / 2 : random.Next(ordinals))];
        T[] column = [.. values.Select(ordinal)];
        int[] docs = [.. Enumerable.Range(0, length).Where(_ => random.Next(oneIn) == 0)];
        ulong[] bits = new ulong[BitsetOperations.WordsFor(length)];
        BitsetOperations.SetAll(bits, docs);
        int[] expected = new int[ordinals], listed = new int[ordinals], selected = new int[ordinals], extracted = new int[ordinals];
        foreach (int doc in docs) expected[values[doc]]++;

        Histogram.Count<T>(column, docs, listed);
        Histogram.CountSelected<T>(column, bits, selected);
        Histogram.CountListed<T>(column, bits, extracted);
        Assert.Equal(expected, listed);
        Assert.Equal(expected, selected);
        Assert.Equal(expected, extracted);
    });
}
