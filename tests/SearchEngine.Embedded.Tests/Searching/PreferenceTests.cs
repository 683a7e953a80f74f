using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class PreferenceTests
{
    [Fact]
    public void Of_equally_fitting_articles_the_newer_is_preferred_and_a_far_better_one_stays_ahead()
    {
        using var articles = new ArticlesOnDisk(
            ArticlesOnDisk.Article("undated", "A strike at the port", date: null),
            ArticlesOnDisk.Article("old", "A strike at the port", date: "2011-05-01"),
            ArticlesOnDisk.Article("new", "A strike at the port", date: "2021-05-01"),
            ArticlesOnDisk.Article("best", "Strike, strike and strike again", date: "2011-05-01", title: "Strike"));
        var request = new SearchRequest { Query = QueryParser.Parse("strike") };
        Assert.Equal("best undated old new", articles.Ids(request));
        Assert.Equal("best new undated old", articles.Ids(request with { Recency = new Recency(30) }));
        Assert.Equal("old best new undated", articles.Ids(request with { Recency = new Recency(30), Sort = SortOrder.DateAscending }));
    }

    [Fact]
    public void A_total_that_is_not_counted_to_the_end_says_so_and_the_hits_are_the_same()
    {
        using var articles = new ArticlesOnDisk([.. Enumerable.Range(0, 3000).Select(i => ArticlesOnDisk.Article($"a{i}", "A strike", date: new DateOnly(2000, 1, 1).AddDays(i * 7 % 3000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
        foreach (var sort in new[] { SortOrder.DateAscending, SortOrder.DateDescending })
        {
            var exact = articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("strike"), Sort = sort }, TestContext.Current.CancellationToken);
            var bound = articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("strike"), Sort = sort, CountUpTo = 100 }, TestContext.Current.CancellationToken);
            Assert.Equal((3000, true), (exact.Total, exact.TotalIsExact));
            Assert.False(bound.TotalIsExact);
            Assert.InRange(bound.Total, 101, 3000);
            Assert.Equal(exact.Hits.Select(h => h.ArticleId), bound.Hits.Select(h => h.ArticleId));
        }
    }
}
