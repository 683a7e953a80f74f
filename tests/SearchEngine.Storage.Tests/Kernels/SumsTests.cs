using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class SumsTests
{
    [Fact]
    public void Every_variant_adds_up_to_the_same() => Seeded.Cases(200, random =>
    {
        int[] values = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(int.MinValue, int.MaxValue))];
        int first = random.Next(int.MinValue, int.MaxValue);
        int[] expected = [.. values.Select((_, i) => unchecked((int)(first + values.Take(i).Sum(v => (long)v)))), -7];
        Check(Sums.Before);
        Check(Sums.BeforeScalar);
        Check(Sums.BeforeVectorized);
        if (Hardware.HasAvx2) Check(Sums.BeforeAvx2);

        void Check(Addition before)
        {
            int[] target = [.. Enumerable.Repeat(-7, values.Length + 1)];
            before(values, first, target);
            Assert.Equal(expected, target);
        }
    });

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
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sums.AddToEach(new int[9], 1, new int[8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sums.Before(new int[9], 1, new int[8]));
    }

    private delegate void Addition(ReadOnlySpan<int> values, int addend, Span<int> target);
}
