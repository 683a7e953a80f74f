using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class CancellationTests : IDisposable
{
    private readonly ArticlesOnDisk _articles = new(
        ArticlesOnDisk.Article("a", "A strike at the port.", "The Harbour", "2021-05-01", quotes: ("Vera Hale", "It will reach both our peoples")),
        ArticlesOnDisk.Article("b", "Another strike.", "The Harbour", "2021-05-02", quotes: ("Vera Hale", "It will reach both peoples")));

    public static TheoryData<string> Requests => ["plain", "grouped", "similar", "recent", "corrected", "by date", "facets"];

    public void Dispose() => _articles.Dispose();

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_cancelled_search_gives_nothing(string kind)
    {
        var plain = new SearchRequest { Query = QueryParser.Parse("strike") };
        var request = kind switch
        {
            "grouped" => plain with { Grouped = true },
            "similar" => plain with { SimilarTo = "a" },
            "recent" => plain with { Recency = new Recency(7) },
            "corrected" => plain with { Query = QueryParser.Parse("stirke"), Corrections = true },
            "by date" => plain with { Sort = SortOrder.DateAscending, CountUpTo = 0, Limit = 1 },
            "facets" => plain with { Facets = [new FacetRequest(FacetField.Outlet)] },
            _ => plain,
        };
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _articles.Index.Search(request, cancelled.Token));
    }

    [Fact]
    public void Cancelled_suggestions_and_tellings_give_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _articles.Index.Complete(new CompletionRequest(QueryField.Default, "str"), cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => _articles.Index.Complete(new CompletionRequest(QueryField.Speaker, "ve"), cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => _articles.Index.Tellings("a", 0, cancelled.Token));
    }

    [Fact]
    public void Names_that_a_cancelled_search_was_reading_are_found_by_the_next()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var request = new SearchRequest { Query = QueryParser.Parse("speaker:hale") };
        Assert.ThrowsAny<OperationCanceledException>(() => _articles.Index.Search(request, cancelled.Token));
        Assert.Equal(2, _articles.Index.Search(request, TestContext.Current.CancellationToken).Total);
    }

    [Theory]
    [InlineData("/(a{30}){30}{30}/")]
    [InlineData("speaker:/(a{30}){30}{30}/")]
    public void A_pattern_that_is_too_complex_is_refused_when_it_is_searched(string query)
        => Assert.Throws<QuerySyntaxException>(() => _articles.Index.Search(new SearchRequest { Query = QueryParser.Parse(query) }, TestContext.Current.CancellationToken));

    [Fact]
    public void Very_many_patterns_of_names_are_refused()
    {
        // Each alone would take as long as building its automaton does.
        string query = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"speaker:*{(char)('a' + i % 26)}{(char)('a' + i / 26)}*"));
        Assert.Throws<QuerySyntaxException>(() => _articles.Index.Search(new SearchRequest { Query = QueryParser.Parse(query) }, TestContext.Current.CancellationToken));
    }
}
