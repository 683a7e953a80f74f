using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class SumsTests
{
    [Fact]
    public void Every_variant_adds_up_to_the_same() => Seeded.Cases(200, random =>
    {
        int[] values = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(int.MinValue, int.MaxValue))];
        int expected = unchecked((int)values.Sum(v => (long)v));
        Assert.Equal(expected, Sums.Of(values));
        Assert.Equal(expected, Sums.OfScalar(values));
        Assert.Equal(expected, Sums.OfVectorized(values));
    });

    [Fact]
    public void No_values_add_up_to_nothing() => Assert.Equal(0, Sums.Of([]));

    [Fact]
    public void Every_variant_adds_to_each_the_same() => Seeded.Cases(200, random =>
    {
        int[] values = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(int.MinValue, int.MaxValue))];
        int addend = random.Next(int.MinValue, int.MaxValue);
        int[] expected = [.. values.Select(v => unchecked(v + addend)), -7];
        Check(Sums.AddToEach);
        Check(Sums.AddToEachScalar);
        Check(Sums.AddToEachVectorized);

        void Check(Addition add)
        {
            int[] target = [.. Enumerable.Repeat(-7, values.Length + 1)];
            add(values, addend, target);
            Assert.Equal(expected, target);
        }
    });

    [Fact]
    public void A_target_that_is_too_short_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Sums.AddToEach(new int[9], 1, new int[8]));

    private delegate void Addition(ReadOnlySpan<int> values, int addend, Span<int> target);
}
