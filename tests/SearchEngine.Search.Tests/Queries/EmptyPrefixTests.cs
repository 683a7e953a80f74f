using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class EmptyPrefixTests
{
    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(3, 0.2)]
    public void An_empty_prefix_finds_the_documents_that_have_the_field(int segments, double deleted)
    {
        var documents = TestCorpus.Documents(new Random(11), 700, deleted);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments), TestCorpus.Schema);
        var live = documents.Where(d => !d.Deleted).ToList();
        Assert.Contains(live, d => d.Words[TestCorpus.Title].Length == 0);
        Assert.Equal(live.Count(d => d.Words[TestCorpus.Title].Length > 0), Count(reader, TestCorpus.Title));
        Assert.Equal(live.Count(d => d.Words[TestCorpus.Text].Length > 0), Count(reader, TestCorpus.Text));
        Assert.Equal(live.Count(d => d.Outlet is not null), Count(reader, TestCorpus.Outlet));
    }

    private static long Count(IndexReader reader, int field)
    {
        var searcher = new IndexSearcher(reader);
        var query = new TermSetQuery(field, new PrefixTerms([]));
        Assert.Equal(searcher.Count(query), searcher.Search(query, new SearchOptions()).Total);
        return searcher.Count(query);
    }
}
