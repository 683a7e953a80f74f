using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class GroupingTests
{
    private const string Story = "The ferry Halcyon left Port Claro at dawn with two hundred on board and came back before noon, because the strait was closed. "
        + "Nobody had told the captain, who heard of it from a fisherman. The harbour master says that he wrote a letter. The letter was found under a kettle.";

    [Fact]
    public void A_reprinted_story_is_one_result_with_all_of_them_in_order_of_first_appearance()
    {
        using var articles = new ArticlesOnDisk(
            ArticlesOnDisk.Article("late", Story + " Passengers were given soup.", "The Harbour", "2021-05-03"),
            ArticlesOnDisk.Article("undated", Story, "Kestrel Wire"),
            ArticlesOnDisk.Article("first", Story.Replace("two hundred", "200", StringComparison.Ordinal), "Meridian Post", "2021-05-01"),
            ArticlesOnDisk.Article("other", "Another ferry, the Petrel, sank in the harbour: the captain swam.", "Meridian Post", "2021-05-02"));
        var response = articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("ferry captain"), Grouped = true }, TestContext.Current.CancellationToken);
        Assert.Equal(4, response.Total);
        Assert.Equal(2, response.Hits.Count);
        var group = response.Hits.Single(h => h.Group.Count > 0);
        Assert.Equal(["first", "late", "undated"], group.Group.Select(h => h.ArticleId));
        Assert.Contains(group.ArticleId, group.Group.Select(h => h.ArticleId));
        Assert.Equal("other", response.Hits.Single(h => h.Group.Count == 0).ArticleId);
    }

    [Fact]
    public void A_story_cut_short_belongs_to_the_whole()
    {
        using var articles = new ArticlesOnDisk(
            ArticlesOnDisk.Article("whole", Story + " " + string.Join(' ', Enumerable.Range(0, 120).Select(i => $"word{i}")), date: "2021-05-01"),
            ArticlesOnDisk.Article("cut", Story, date: "2021-05-02"));
        var response = articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("ferry"), Grouped = true }, TestContext.Current.CancellationToken);
        Assert.Equal(["whole", "cut"], Assert.Single(response.Hits).Group.Select(h => h.ArticleId));
    }

    [Fact]
    public void One_quotation_in_several_wordings_is_one_result()
    {
        using var articles = new ArticlesOnDisk(
            ArticlesOnDisk.Article("a", "A.", "The Harbour", "2021-05-02", quotes: ("Vera Hale", "A river does not read maps, and neither does the rain")),
            ArticlesOnDisk.Article("b", "B.", "Kestrel Wire", "2021-05-01", quotes: ("V. Hale", "A river does not read your maps and nor does rain")),
            ArticlesOnDisk.Article("c", "C.", "Meridian Post", "2021-05-03", quotes: [("Vera Hale", "A river does not read maps"), ("Tomas Reyk", "Maps of the river are for sale in the lobby")]));
        var request = new SearchRequest { Query = QueryParser.Parse("river maps"), Kind = ResultKind.Quotes, Grouped = true };
        var hits = articles.Index.Search(request, TestContext.Current.CancellationToken).Hits;
        Assert.Equal(["a b c", "c"], hits.Select(h => string.Join(' ', (h.Group.Count > 0 ? h.Group : [h]).Select(m => m.ArticleId).Order())).OrderByDescending(g => g.Length));
        Assert.Equal(["b", "a", "c"], hits.Single(h => h.Group.Count > 0).Group.Select(h => h.ArticleId));
    }

    [Fact]
    public void Pages_of_groups_do_not_overlap()
    {
        using var articles = new ArticlesOnDisk([.. Enumerable.Range(0, 12).Select(i => ArticlesOnDisk.Article($"a{i}", $"{Story} {i / 2} {Unlike(i / 2)}", date: "2021-05-01"))]);
        var request = new SearchRequest { Query = QueryParser.Parse("ferry"), Grouped = true, Limit = 2 };
        var seen = new List<string>();
        for (int offset = 0; offset < 6; offset += 2) seen.AddRange(articles.Index.Search(request with { Offset = offset }, TestContext.Current.CancellationToken).Hits.SelectMany(h => h.Group.Select(m => m.ArticleId)));
        Assert.Equal(12, seen.Count);
        Assert.Equal(12, seen.Distinct().Count());
    }

    [Fact]
    public void Tellings_of_a_quotation_are_found_whoever_is_said_to_have_said_it()
    {
        using var articles = new ArticlesOnDisk(
            ArticlesOnDisk.Article("a", "A.", "The Harbour", "2021-05-02", quotes: ("Vera Hale", "It will reach both our peoples")),
            ArticlesOnDisk.Article("b", "B.", "Kestrel Wire", "2021-05-01", quotes: [(null, "Nothing of the kind"), ("Harun Vela", "It will reach both peoples")]));
        var tellings = articles.Index.Tellings("a", 0, TestContext.Current.CancellationToken);
        Assert.Equal(["b", "a"], tellings.Select(t => t.Hit.ArticleId));
        Assert.Equal("our", Assert.Single(tellings[1].Differs).Of(tellings[1].Hit.Text));
        Assert.Equal((1, 1.0), (tellings[0].Hit.QuoteNumber, tellings[1].Likeness));
        Assert.Empty(articles.Index.Tellings("a", 1, TestContext.Current.CancellationToken));
        Assert.Empty(articles.Index.Tellings("gone", 0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Many_results_are_gathered_up_to_a_bound_and_that_is_said()
    {
        using var articles = new ArticlesOnDisk([.. Enumerable.Range(0, 2100).Select(i => ArticlesOnDisk.Article($"a{i}", $"ferry {Unlike(i % 50)}"))]);
        var response = articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("ferry"), Grouped = true, Limit = 100, Snippets = 0 }, TestContext.Current.CancellationToken);
        Assert.Equal((2100, 50), (response.Total, response.Hits.Count));
        Assert.Equal(2000, response.Hits.Sum(h => h.Group.Count));
        Assert.Contains("2,000", Assert.Single(response.Notes), StringComparison.Ordinal);
    }

    private static string Unlike(int number) => string.Join(' ', Enumerable.Range(0, 200).Select(i => $"w{number}x{i}"));
}
