using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class SortedSearchTests
{
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 40), 63, 64, 65, 127, 128, 129, 200, 255, 256, 257, 700];

    [Fact]
    public void First_at_least_finds_every_gap_and_every_value()
    {
        foreach (int length in Lengths)
        {
            int[] values = [.. Enumerable.Range(0, length).Select(i => (i * 3) + 10)];
            for (int target = 8; target <= (length * 3) + 12; target++)
            {
                int expected = values.Count(v => v < target);
                Assert.Equal(expected, SortedSearch.FirstAtLeastScalar(values, target));
                Assert.Equal(expected, SortedSearch.FirstAtLeastVectorized(values, target));
                Assert.Equal(expected, SortedSearch.FirstAtLeast(values, target));
            }
        }
    }

    [Fact]
    public void First_at_least_holds_at_the_ends_of_the_number_range()
    {
        int[] values = [int.MinValue, -1, 0, 5, 6, 7, 8, 9, int.MaxValue];
        foreach (int target in (int[])[int.MinValue, int.MinValue + 1, -1, 0, 10, int.MaxValue])
        {
            int expected = values.Count(v => v < target);
            Assert.Equal(expected, SortedSearch.FirstAtLeastScalar(values, target));
            Assert.Equal(expected, SortedSearch.FirstAtLeastVectorized(values, target));
        }
    }

    [Fact]
    public void First_at_least_does_not_look_outside_the_span()
    {
        int[] values = [.. Enumerable.Repeat(-5, 300)];
        foreach (int length in Lengths.Where(n => n <= 280))
        {
            values.AsSpan(7, length).Fill(100);
            Assert.Equal(0, SortedSearch.FirstAtLeast(values.AsSpan(7, length), 50));
        }
    }

    [Fact]
    public void Intersections_agree_with_sets() => Seeded.Cases(400, random =>
    {
        int[] a = Ascending(random, random.Next(150), 1 + random.Next(30));
        int[] b = Ascending(random, random.Next(150), 1 + random.Next(30));
        CheckIntersection(a, b);
    });

    [Fact]
    public void Intersections_hold_for_every_pair_of_lengths()
    {
        for (int n = 0; n <= 20; n++)
        {
            for (int m = 0; m <= 20; m++)
            {
                int[] evens = [.. Enumerable.Range(0, n).Select(i => i * 2)], threes = [.. Enumerable.Range(0, m).Select(i => i * 3)];
                CheckIntersection(evens, threes);
                CheckIntersection(evens, [.. Enumerable.Range(0, m).Select(i => i * 2)]);
                CheckIntersection(evens, [.. Enumerable.Range(0, m).Select(i => (i * 2) + 1)]);
            }
        }
    }

    [Fact]
    public void Values_in_common_are_counted_whatever_is_added() => Seeded.Cases(400, random =>
    {
        int gap = 1 + random.Next(30), plus = random.Next(-40, 40);
        int[] a = Ascending(random, random.Next(40), gap), b = Ascending(random, random.Next(40), gap);
        int expected = a.Select(v => v + plus).Intersect(b).Count();
        Assert.Equal(expected, SortedSearch.CountCommon(a, plus, b, int.MaxValue));
        Assert.Equal(expected, SortedSearch.CountCommonScalar(a, plus, b, int.MaxValue));
    });

    [Fact]
    public void Counting_values_in_common_may_stop_when_there_are_enough()
    {
        int[] values = [.. Enumerable.Range(0, 100)];
        Assert.InRange(SortedSearch.CountCommon(values, 0, values, 1), 1, 100);
        Assert.Equal(1, SortedSearch.CountCommonScalar(values, 0, values, 1));
        Assert.Equal(99, SortedSearch.CountCommon(values, 1, values, int.MaxValue));
        Assert.Equal(0, SortedSearch.CountCommon(values, 100, values, 1));
    }

    [Fact]
    public void Counting_values_in_common_does_not_look_outside_the_spans()
    {
        int[] a = [.. Enumerable.Range(0, 60)], b = [.. Enumerable.Range(0, 60)];
        for (int length = 0; length <= 20; length++)
        {
            Assert.Equal(length, SortedSearch.CountCommon(a.AsSpan(9, length), 0, b.AsSpan(9, length), int.MaxValue));
            Assert.Equal(0, SortedSearch.CountCommon(a.AsSpan(9, length), 0, b.AsSpan(9 + length, length), int.MaxValue));
        }
    }

    private static void CheckIntersection(int[] a, int[] b)
    {
        int[] common = [.. a.Intersect(b)];
        int room = Math.Min(a.Length, b.Length);
        Check((x, y) => SortedSearch.Intersect(a, b, x, y));
        Check((x, y) => SortedSearch.Find(a, b, x, y));
        Check((x, y) => SortedSearch.IntersectScalar(a, b, 0, 0, 0, x, y));

        void Check(Func<int[], int[], int> intersect)
        {
            int[] indexesA = new int[room], indexesB = new int[room];
            int found = intersect(indexesA, indexesB);
            Assert.Equal(common, indexesA.Take(found).Select(i => a[i]));
            Assert.Equal(common, indexesB.Take(found).Select(i => b[i]));
        }
    }

    private static int[] Ascending(Random random, int length, int gap)
    {
        int last = 0;
        return [.. Enumerable.Range(0, length).Select(_ => last += 1 + random.Next(gap))];
    }
}
