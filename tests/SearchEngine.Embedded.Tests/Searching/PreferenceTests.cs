using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class PreferenceTests
{
    [Fact]
    public void A_word_in_the_title_counts_for_more_and_a_long_article_does_not_drown_a_short_one()
    {
        string filler = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"filler{i}"));
        using var articles = new ArticlesOnDisk(
            [ArticlesOnDisk.Article("long", $"A strike, said many. {filler} Then the strike ended, and another strike began.", title: "A year"),
            ArticlesOnDisk.Article("short", "The strike goes on.", title: "At the port"),
            ArticlesOnDisk.Article("titled", "The strike goes on.", title: "Strike at the port"),
            .. Enumerable.Range(0, 20).Select(i => ArticlesOnDisk.Article($"other{i}", "Nothing happened.", title: "Quiet"))]);
        Assert.Equal("titled short long", articles.Ids(new SearchRequest { Query = QueryParser.Parse("strike") }));
    }

    [Fact]
    public void One_word_of_a_title_does_not_outweigh_a_text_about_all_the_words()
    {
        using var articles = new ArticlesOnDisk(
            [ArticlesOnDisk.Article("about", "The grain corridor opened; grain ships passed the mines of the corridor, and envoys counted the grain.", title: "Ships pass"),
            ArticlesOnDisk.Article("titled", "A cinema reopened after the flood, with soup for all who came to see it.", title: "The corridor"),
            .. Enumerable.Range(0, 20).Select(i => ArticlesOnDisk.Article($"other{i}", "Nothing happened.", title: "Quiet"))]);
        Assert.Equal("about titled", articles.Ids(new SearchRequest { Query = QueryParser.Parse("grain OR corridor OR mines") }));
    }

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
    public void A_mistaken_date_far_ahead_does_not_make_everything_old()
    {
        using var articles = new ArticlesOnDisk(
            [ArticlesOnDisk.Article("mistaken", "Port", date: "2912-05-01"),
            .. Enumerable.Range(0, 1000).Select(i => ArticlesOnDisk.Article($"a{i}", "A strike", date: new DateOnly(2019, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
        var request = new SearchRequest { Query = QueryParser.Parse("strike"), Recency = new Recency(30), Limit = 2 };
        Assert.Equal("a999 a998", articles.Ids(request));
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
