using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Random queries of every kind: the engine's hits and scores against the naive index's.</summary>
public sealed class RandomQueryTests
{
    private const int Queries = 400, Hits = 10;

    // Seventeen thousand documents are three windows of an OR, with lists too long to be merged.
    [Theory]
    [InlineData(2200, 400, 1, 0.0)]
    [InlineData(2200, 400, 3, 0.1)]
    [InlineData(17000, 60, 1, 0.0)]
    public void Random_queries_find_what_a_plain_loop_finds(int count, int longest, int segments, double deleted)
    {
        var random = new Random(segments);
        var documents = TestCorpus.Documents(random, count, deleted, longest);
        var naive = new NaiveIndex(documents);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments), TestCorpus.Schema);
        Assert.True(reader.Segments.Count >= segments);
        var searcher = new IndexSearcher(reader);
        int matched = 0;
        for (int i = 0; i < Queries; i++)
        {
            var spec = RandomSpecs.Create(random, i);
            var expected = naive.Scores(spec);
            matched += expected.Any(s => s is not null) ? 1 : 0;
            CheckAll(searcher, spec, expected);
            CheckTop(searcher, spec, expected);
        }

        // A comparison of empty answers would compare nothing.
        Assert.True(matched > Queries / 2, $"only {matched} of {Queries} queries match anything");
    }

    private static void CheckAll(IndexSearcher searcher, Spec spec, double?[] expected)
    {
        var found = searcher.Search(EngineQuery.Of(spec), new SearchOptions { Hits = expected.Length });
        Assert.Equal(expected.Count(s => s is not null), found.Total);
        Assert.Equal(found.Total, searcher.Count(EngineQuery.Of(spec)));
        Assert.True(found.TotalIsExact);
        foreach (var hit in found.Hits)
        {
            Assert.NotNull(expected[hit.Document]);
            double score = expected[hit.Document]!.Value;
            Assert.True(double.IsNaN(score) || Math.Abs(score - hit.Score) <= Tolerance(hit.Score), $"{spec}: document {hit.Document} scores {hit.Score}, should {score}");
        }

        Assert.Equal(found.Hits.OrderByDescending(h => h.Score).ThenBy(h => h.Document), found.Hits);
    }

    /// <summary>With pruning the best hits are the same documents with the same scores, and so they are where all are counted but only the best scored.</summary>
    private static void CheckTop(IndexSearcher searcher, Spec spec, double?[] expected)
    {
        var all = searcher.Search(EngineQuery.Of(spec), new SearchOptions { Hits = expected.Length });
        var top = searcher.Search(EngineQuery.Of(spec), new SearchOptions { Hits = Hits, ExactTotal = false });
        Assert.Equal(all.Hits.Take(Hits).Select(h => h.Score), top.Hits.Select(h => h.Score), (a, b) => Math.Abs(a - b) <= Tolerance(a));
        var counted = searcher.Search(EngineQuery.Of(spec), new SearchOptions { Hits = Hits });
        Assert.Equal(all.Hits.Take(Hits).Select(h => h.Score), counted.Hits.Select(h => h.Score), (a, b) => Math.Abs(a - b) <= Tolerance(a));
        Assert.Equal(all.Total, counted.Total);
        Assert.All(top.Hits, h => Assert.NotNull(expected[h.Document]));
        Assert.True(top.Total <= all.Total);
        Assert.True(!top.TotalIsExact || top.Total == all.Total);
    }

    private static double Tolerance(float score) => 1e-5 * Math.Max(1, Math.Abs(score));
}
