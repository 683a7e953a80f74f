using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class HistogramTests
{
    [Fact]
    public void Each_value_is_counted_as_often_as_documents_have_it() => Seeded.Cases(200, random =>
    {
        int values = random.Next(1, 300);
        ushort[] column = [.. Enumerable.Range(0, random.Next(1, 500)).Select(_ => (ushort)random.Next(random.Next(values) + 1))];
        int[] docs = [.. Enumerable.Range(0, column.Length).Where(_ => random.Next(3) > 0)], counts = [.. Enumerable.Range(0, values)];
        Histogram.Add<ushort>(column, docs, counts);
        Assert.Equal(Enumerable.Range(0, values).Select(v => v + docs.Count(d => column[d] == v)), counts);
    });

    [Fact]
    public void A_value_without_a_count_is_out_of_range()
        => Assert.Throws<IndexOutOfRangeException>(() => Histogram.Add<byte>([1, 2, 3, 1], [0, 1, 2, 3], new int[3]));

    [Fact]
    public void One_value_is_counted_as_often_as_there_can_be_documents()
    {
        int[] counts = new int[40];
        Histogram.Add<byte>([7, 7], new int[Histogram.MostDocuments], counts);
        Assert.Equal(Histogram.MostDocuments, counts[7]);
    }

    [Fact]
    public void Too_many_values_or_documents_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.Add<byte>([1], [0], new int[Histogram.MostValues + 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Histogram.Add<byte>([1], new int[Histogram.MostDocuments + 1], new int[2]));
    }
}
