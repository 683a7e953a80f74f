using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class RecencyTests
{
    private const int Documents = 2000, HalfLife = 60, Latest = TestCorpus.Days - 100;
    private const float Floor = 0.5f;

    [Fact]
    public void Scores_are_those_of_the_inner_query_times_a_factor_of_the_age_and_pruning_changes_nothing()
    {
        var random = new Random(3);
        var documents = TestCorpus.Documents(random, Documents, deleted: 0.1);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments: 2), TestCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        for (int i = 0; i < 60; i++)
        {
            var inner = EngineQuery.Of(RandomSpecs.Create(random, i));
            var recent = new RecencyQuery(inner, TestCorpus.Day, Latest, HalfLife, Floor);
            var expected = searcher.Search(inner, new SearchOptions { Hits = Documents }).Hits.ToDictionary(h => h.Document, h => h.Score * Factor(documents[h.Document].Day));
            var all = searcher.Search(recent, new SearchOptions { Hits = Documents });
            Assert.Equal(expected.Count, all.Hits.Count);
            Assert.All(all.Hits, h => Assert.Equal(expected[h.Document], h.Score, Tolerance(h.Score)));
            var top = searcher.Search(recent, new SearchOptions { Hits = 10, ExactTotal = false });
            Assert.Equal(all.Hits.Take(10).Select(h => h.Score), top.Hits.Select(h => h.Score), (a, b) => Math.Abs(a - b) <= Tolerance(a));
        }
    }

    private static float Factor(int? day) => day is { } known ? Floor + (1 - Floor) * MathF.Pow(2, -Math.Max(0, Latest - known) / (float)HalfLife) : Floor;

    private static float Tolerance(float score) => 1e-5f * Math.Max(1, Math.Abs(score));
}
