using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class NamedResultTests : IDisposable
{
    private readonly ArticlesOnDisk _articles = new(
        ArticlesOnDisk.Article("a", "Grain.", date: "2021-01-01", quotes: [("Adila Noor", "grain one"), ("Harun Vela", "grain two")]),
        ArticlesOnDisk.Article("b", "Grain.", date: "2021-01-02", quotes: [("Adila Noor", "grain three")]),
        ArticlesOnDisk.Article("c", "Grain.", date: "2021-01-03"));

    public void Dispose() => _articles.Dispose();

    [Fact]
    public void Only_the_quotations_named_are_found_and_counted()
    {
        var request = Quotes with { Among = [new("a", 1), new("b", 0)], Facets = [new FacetRequest(FacetField.Speaker)] };
        var found = Search(request);
        Assert.Equal(["a#2", "b#1"], Names(found));
        Assert.Equal(2, found.Total);
        Assert.Equal([("Adila Noor", 1), ("Harun Vela", 1)], found.Facets[0].Values.Select(v => (v.Value!, v.Count)));
    }

    [Fact]
    public void Nothing_named_is_found_where_names_are_left_out()
        => Assert.Equal(["a#1"], Names(Search(Quotes with { Without = [new("a", 1), new("b", 0), new("c", null)] })));

    [Fact]
    public void An_article_is_not_its_quotations()
    {
        Assert.Empty(Names(Search(Quotes with { Among = [new("a", null)] })));
        Assert.Equal(["a"], Names(Search(Quotes with { Kind = ResultKind.Articles, Among = [new("a", null), new("b", 0)] })));
        Assert.Equal(["a", "b", "c"], Names(Search(Quotes with { Kind = ResultKind.Articles, Without = [new("b", 0)] })));
    }

    [Fact]
    public void Names_that_the_index_does_not_have_find_nothing_and_leave_nothing_out()
    {
        ResultReference[] strangers = [new("z", null), new("a", 9), new("c", 0)];
        Assert.Empty(Names(Search(Quotes with { Among = strangers })));
        Assert.Equal(3, Search(Quotes with { Without = strangers }).Total);
        Assert.Empty(Names(Search(Quotes with { Among = [] })));
    }

    [Fact]
    public void Names_are_found_again_in_segments_written_later_and_when_an_article_is_replaced()
    {
        IReadOnlyList<ResultReference> named = [new("a", 1), new("d", 0)];
        Assert.Equal(["a#2"], Names(Search(Quotes with { Among = named })));
        using (var writer = _articles.Index.OpenWriter())
        {
            writer.Remove("/src/a");
            writer.Add(ArticlesOnDisk.Article("d", "Grain.", date: "2021-01-04", quotes: [("Ilse Brandt", "grain four")]));
            writer.Commit();
        }

        _articles.Index.Refresh();
        Assert.Equal(["d#1"], Names(Search(Quotes with { Among = named })));
    }

    private static SearchRequest Quotes { get; } = new() { Query = QueryParser.Parse("grain"), Kind = ResultKind.Quotes, Sort = SortOrder.DateAscending };

    private SearchResponse Search(SearchRequest request) => _articles.Index.Search(request, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Names(SearchResponse found) => found.Hits.Select(h => ResultReference.Of(h).ToString());
}
