using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class SimilarArticlesTests : IDisposable
{
    private readonly ArticlesOnDisk _articles = new(
        [ArticlesOnDisk.Article("dam", "The Orsa dam holds the river back, engineers measured the silt behind the dam.", "The Harbour", "2021-05-01", "Silt behind the Orsa dam"),
        ArticlesOnDisk.Article("silt", "Silt fills the reservoir; the dam at Orsa loses a metre a year, engineers say.", "Kestrel Wire", "2021-06-01", quotes: ("Vera Hale", "The silt wins")),
        ArticlesOnDisk.Article("fish", "Fish pass the dam by a ladder.", "Kestrel Wire", "2021-07-01"),
        .. Enumerable.Range(0, 40).Select(i => ArticlesOnDisk.Article($"other{i}", "A strike at the docks, the union and the port authority talk.", "The Harbour"))]);

    public void Dispose() => _articles.Dispose();

    [Fact]
    public void Articles_with_the_same_telling_words_come_first_and_the_article_itself_never()
    {
        Assert.Equal("silt fish", _articles.Ids(new SearchRequest { SimilarTo = "dam" }));
        Assert.DoesNotContain("dam ", _articles.Ids(new SearchRequest { SimilarTo = "other1", Limit = 100 }) + " ");
    }

    [Fact]
    public void Queries_choices_and_dates_narrow_them()
    {
        Assert.Equal("fish", _articles.Ids(new SearchRequest { SimilarTo = "dam", Query = QueryParser.Parse("ladder") }));
        Assert.Equal("silt fish", _articles.Ids(new SearchRequest { SimilarTo = "dam", Choices = [new FacetChoice(FacetField.Outlet, "Kestrel Wire")] }));
        Assert.Equal("silt", _articles.Ids(new SearchRequest { SimilarTo = "dam", To = new DateOnly(2021, 6, 30) }));
    }

    [Fact]
    public void Quotations_are_found_in_similar_articles() => Assert.Equal("silt", _articles.Ids(new SearchRequest { SimilarTo = "dam", Kind = ResultKind.Quotes }));

    [Fact]
    public void Nothing_is_like_an_article_that_is_not_there_and_that_is_said()
    {
        var response = _articles.Index.Search(new SearchRequest { SimilarTo = "gone" }, TestContext.Current.CancellationToken);
        Assert.Empty(response.Hits);
        Assert.Contains("gone", Assert.Single(response.Notes), StringComparison.Ordinal);
    }
}
