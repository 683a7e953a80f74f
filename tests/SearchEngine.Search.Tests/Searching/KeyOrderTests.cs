using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class KeyOrderTests
{
    private const int Documents = 9000, Queries = 120;

    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(4, 0.2)]
    public void Hits_sorted_by_a_number_are_those_of_a_full_sort_whatever_is_passed_over(int segments, double deleted)
    {
        var random = new Random(segments);
        var documents = TestCorpus.Documents(random, Documents, deleted);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments), TestCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        int cutShort = 0;
        for (int i = 0; i < Queries; i++)
        {
            var query = EngineQuery.Of(RandomSpecs.Create(random, i));
            var options = new SearchOptions
            {
                Hits = 1 + random.Next(40),
                Order = i % 2 == 0 ? HitOrder.KeyAscending : HitOrder.KeyDescending,
                SortField = TestCorpus.Day,
                CountUpTo = random.Next(200),
            };
            var all = searcher.Search(query, options with { Hits = Documents });
            var top = searcher.Search(query, options with { ExactTotal = false });
            Assert.Equal(Sorted(documents, all.Hits, options.Order).Take(options.Hits), top.Hits);
            Assert.True(top.TotalIsExact ? top.Total == all.Total : top.Total > options.CountUpTo && top.Total <= all.Total);
            cutShort += top.TotalIsExact ? 0 : 1;
        }

        Assert.True(cutShort > Queries / 10, $"only {cutShort} of {Queries} searches were cut short");
    }

    [Theory]
    [InlineData(HitOrder.KeyAscending)]
    [InlineData(HitOrder.KeyDescending)]
    public void Most_documents_are_never_looked_at(HitOrder order)
    {
        var documents = TestCorpus.Documents(new Random(5), Documents, deleted: 0);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments: 2), TestCorpus.Schema);
        var counting = new CountingQuery(new TermQuery(TestCorpus.Text, "w0"u8.ToArray()));
        var options = new SearchOptions { Hits = 10, Order = order, SortField = TestCorpus.Day, ExactTotal = false };
        var top = new IndexSearcher(reader).Search(counting, options);
        Assert.False(top.TotalIsExact);
        Assert.InRange(counting.Asked, 10, Documents / 3);
    }

    private static IEnumerable<ScoredDocument> Sorted(TestDocument[] documents, IEnumerable<ScoredDocument> hits, HitOrder order)
    {
        var known = hits.Where(h => documents[h.Document].Day is not null);
        var sorted = order == HitOrder.KeyAscending ? known.OrderBy(h => documents[h.Document].Day) : known.OrderByDescending(h => documents[h.Document].Day);
        return [.. sorted.ThenBy(h => h.Document), .. hits.Where(h => documents[h.Document].Day is null).OrderBy(h => h.Document)];
    }
}
