using System.Numerics;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class NearSetsTests
{
    [Fact]
    public void Every_variant_lists_the_sets_within_the_differences() => Seeded.Cases(300, random =>
    {
        uint wanted = (uint)random.NextInt64(1L << 32);
        uint[] sets = [.. Enumerable.Range(0, random.Next(100)).Select(_ => Changed(random, wanted))];
        for (int most = 0; most <= 2; most++)
        {
            int[] expected = [.. Enumerable.Range(0, sets.Length).Where(i => BitOperations.PopCount(sets[i] & ~wanted) <= most && BitOperations.PopCount(wanted & ~sets[i]) <= most)];
            Assert.Equal(expected, Listed(indexes => NearSets.Find(sets, wanted, most, indexes)));
            Assert.Equal(expected, Listed(indexes => NearSets.FindScalar(sets, wanted, most, 0, 0, indexes)));
            Assert.Equal(expected, Listed(indexes => NearSets.FindVectorized(sets, wanted, most, indexes)));
            if (Hardware.HasAvx512) Assert.Equal(expected, Listed(indexes => NearSets.FindAvx512(sets, wanted, most, indexes)));
        }

        uint part = wanted & (uint)random.NextInt64(1L << 32) & (uint)random.NextInt64(1L << 32);
        int[] supersets = [.. Enumerable.Range(0, sets.Length).Where(i => (sets[i] & part) == part)];
        Assert.Equal(supersets, Listed(indexes => NearSets.FindSupersets(sets, part, indexes)));
        Assert.Equal(supersets, Listed(indexes => NearSets.FindSupersetsScalar(sets, part, 0, 0, indexes)));
        Assert.Equal(supersets, Listed(indexes => NearSets.FindSupersetsVectorized(sets, part, indexes)));

        int[] Listed(Func<int[], int> find)
        {
            int[] indexes = new int[sets.Length];
            return indexes[..find(indexes)];
        }
    });

    [Fact]
    public void A_list_without_room_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => NearSets.Find([1, 2], 1, 1, new int[1]));

    [Fact]
    public void More_than_two_differences_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => NearSets.Find([1], 1, 3, new int[1]));

    private static uint Changed(Random random, uint set)
    {
        for (int i = random.Next(6); i > 0; i--) set ^= 1u << random.Next(32);
        return set;
    }
}
