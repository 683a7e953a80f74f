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

    private static void CheckIntersection(int[] a, int[] b)
    {
        int[] common = [.. a.Intersect(b)];
        int room = Math.Min(a.Length, b.Length);
        Assert.Equal(common.Length > 0, SortedSearch.HaveCommon(a, b));
        Assert.Equal(common.Length > 0, SortedSearch.HaveCommonScalar(a, b, 0, 0));
        Check((x, y) => SortedSearch.Intersect(a, b, x, y));
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
