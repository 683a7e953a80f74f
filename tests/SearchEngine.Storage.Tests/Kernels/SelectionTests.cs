using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class SelectionTests
{
    [Fact]
    public void Every_variant_lists_the_same_indexes() => Seeded.Cases(300, random =>
    {
        float[] scores = [.. Enumerable.Range(0, random.Next(200)).Select(_ => Score(random))];
        foreach (float threshold in (float[])[-1, 0, 0.1f, 0.5f, 0.99f, 2, float.PositiveInfinity, float.NegativeInfinity, float.NaN])
        {
            int[] expected = [.. Enumerable.Range(0, scores.Length).Where(i => scores[i] > threshold)];
            Check(indexes => Selection.GreaterThan(scores, threshold, indexes));
            Check(indexes => Selection.GreaterThanScalar(scores, threshold, 0, 0, indexes));
            Check(indexes => Selection.GreaterThanVectorized(scores, threshold, indexes));
            if (Hardware.HasAvx512) Check(indexes => Selection.GreaterThanAvx512(scores, threshold, indexes));

            void Check(Func<int[], int> select)
            {
                int[] indexes = new int[scores.Length];
                Assert.Equal(expected, indexes.AsSpan(0, select(indexes)).ToArray());
            }
        }
    });

    [Fact]
    public void A_list_without_room_for_all_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Selection.GreaterThan(new float[20], 1, new int[19]));

    [Fact]
    public void Nothing_is_written_behind_the_room_that_is_needed()
    {
        float[] scores = [.. Enumerable.Repeat(1f, 48)];
        int[] indexes = [.. Enumerable.Repeat(-7, 64)];
        Assert.Equal(48, Selection.GreaterThan(scores, 0, indexes));
        Assert.Equal(Enumerable.Repeat(-7, 16), indexes[48..]);
    }

    private static float Score(Random random) => random.Next(20) switch { 0 => 0.5f, 1 => float.NaN, 2 => 0, 3 => -0f, 4 => float.MaxValue, _ => random.NextSingle() };
}
