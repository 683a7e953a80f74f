using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class SortedRunsTests
{
    [Fact]
    public void Runs_of_any_lengths_become_one_with_the_sums_of_the_scores() => Seeded.Cases(200, random =>
    {
        using var scratch = Scratch.Rent(default);
        var runs = new SortedRuns(scratch);
        var expected = new SortedDictionary<int, float>();
        int most = random.Next(1, DocumentBatch.Capacity / 8), documents = random.Next(1, 4 * most);
        foreach (int length in Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(most)).OrderDescending())
        {
            int[] run = [.. Enumerable.Range(0, length).Select(_ => random.Next(documents)).Distinct().Order()];
            float[] scores = [.. run.Select(_ => (float)random.Next(1, 1000))];
            for (int i = 0; i < run.Length; i++) expected[run[i]] = expected.GetValueOrDefault(run[i]) + scores[i];
            runs.StartRun();
            int half = random.Next(run.Length + 1);
            runs.Add(run.AsSpan(0, half), scores.AsSpan(0, half));
            runs.Add(run.AsSpan(half), scores.AsSpan(half));
            runs.EndRun();
        }

        runs.Finish();
        Assert.Equal(expected.Keys, runs.Documents[..runs.Count]);
        Assert.Equal(expected.Values, runs.Scores[..runs.Count]);
    });

    [Fact]
    public void There_is_room_for_as_many_documents_as_are_promised()
    {
        using var scratch = Scratch.Rent(default);
        var runs = new SortedRuns(scratch);
        int[] even = [.. Enumerable.Range(0, DocumentBatch.Capacity / 2).Select(i => 2 * i)], odd = [.. even.Select(i => i + 1)];
        foreach (int[] run in new[] { even, odd })
        {
            runs.StartRun();
            runs.Add(run, new float[run.Length]);
            runs.EndRun();
        }

        runs.Finish();
        Assert.Equal(Enumerable.Range(0, DocumentBatch.Capacity), runs.Documents[..runs.Count]);
    }
}
