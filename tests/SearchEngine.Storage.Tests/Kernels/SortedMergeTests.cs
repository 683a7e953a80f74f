using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class SortedMergeTests
{
    [Fact]
    public void Every_variant_merges_to_the_same() => Seeded.Cases(1_000, random =>
    {
        int range = random.Next(1, 400);
        var (docs, scores) = List(random, range);
        var (otherDocs, otherScores) = List(random, range);
        var sums = new SortedDictionary<int, float>(docs.Zip(scores).ToDictionary());
        foreach (var (doc, score) in otherDocs.Zip(otherScores)) sums[doc] = sums.TryGetValue(doc, out float sum) ? sum + score : score;
        Check(SortedMerge.AddScores);
        Check(SortedMerge.AddScoresScalar);
        Check(SortedMerge.AddScoresLooking);
        if (Hardware.HasAvx512) Check(SortedMerge.AddScoresAvx512);

        void Check(Merging merge)
        {
            int[] merged = new int[docs.Length + otherDocs.Length];
            float[] mergedScores = new float[merged.Length];
            int count = merge(docs, scores, otherDocs, otherScores, merged, mergedScores);
            Assert.Equal(sums.Keys, merged[..count]);
            Assert.Equal(sums.Values, mergedScores[..count]);
        }
    });

    [Fact]
    public void Lists_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SortedMerge.AddScores(new int[9], new float[9], new int[2], new float[2], new int[10], new float[11]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SortedMerge.AddScores(new int[9], new float[9], new int[2], new float[2], new int[11], new float[10]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SortedMerge.AddScores(new int[9], new float[8], new int[2], new float[2], new int[11], new float[11]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SortedMerge.AddScores(new int[9], new float[9], new int[2], new float[3], new int[11], new float[11]));
    }

    [Fact]
    public void Nothing_is_written_behind_the_room_that_is_needed()
    {
        int[] docs = [.. Enumerable.Range(0, 20)], merged = [.. Enumerable.Repeat(-7, 64)];
        float[] scores = [.. Enumerable.Repeat(1f, 20)], mergedScores = [.. Enumerable.Repeat(-7f, 64)];
        Assert.Equal(20, SortedMerge.AddScores(docs, scores, docs, scores, merged.AsSpan(8, 40), mergedScores.AsSpan(8, 40)));
        Assert.Equal(docs, merged[8..28]);
        Assert.Equal(Enumerable.Repeat(2f, 20), mergedScores[8..28]);
        Assert.All([.. merged[..8], .. merged[48..]], document => Assert.Equal(-7, document));
        Assert.All([.. mergedScores[..8], .. mergedScores[48..]], score => Assert.Equal(-7f, score));
    }

    [Fact]
    public void The_shorter_of_two_rooms_is_not_written_behind()
    {
        int[] docs = [.. Enumerable.Range(0, 20)], otherDocs = [.. Enumerable.Range(20, 11)], merged = new int[64];
        float[] mergedScores = [.. Enumerable.Repeat(-7f, 64)];
        Assert.Equal(31, SortedMerge.AddScores(docs, new float[20], otherDocs, new float[11], merged, mergedScores.AsSpan(0, 31)));
        Assert.All(mergedScores[31..], score => Assert.Equal(-7f, score));
    }

    private static (int[] Docs, float[] Scores) List(Random random, int range)
    {
        double share = random.NextDouble();
        int[] docs = [.. Enumerable.Range(random.Next(2) * (int.MaxValue - 400), range).Where(_ => random.NextDouble() < share)];
        return (docs, [.. docs.Select(_ => random.Next(8) switch { 0 => 0f, 1 => -0f, 2 => -1.5f, 3 => float.MaxValue, _ => random.NextSingle() })]);
    }

    private delegate int Merging(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores, ReadOnlySpan<int> otherDocs, ReadOnlySpan<float> otherScores, Span<int> mergedDocs, Span<float> mergedScores);
}
