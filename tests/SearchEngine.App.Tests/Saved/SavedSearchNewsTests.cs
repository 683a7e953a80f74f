using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class SavedSearchNewsTests
{
    private static readonly SavedSearch Grain = new("grain", "grain");
    private static readonly DateTimeOffset Noon = new(2021, 2, 3, 12, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Article> Before = FakeArticles.All;

    [Fact]
    public void Looking_twice_at_the_same_articles_shows_nothing()
    {
        var looked = LookedAt(Before);
        var news = SavedSearchNews.Of(looked, new FakeIndex([.. Before]), ReviewLedger.Empty);
        Assert.Equal((0, 0, 0), (news.New, news.Changed, news.Gone));
        Assert.Equal(looked.SeenTotal, news.Total);
    }

    [Fact]
    public void New_changed_and_gone_are_told_apart()
    {
        var looked = LookedAt(Before);
        var first = Before.First(a => a.Id == looked.Seen[0].Result.ArticleId);
        Article[] after = [.. Before.Where(a => a.Id != looked.Seen[1].Result.ArticleId && a != first), first with { Text = first.Text + " Later more." }, first with { Id = "later" }];
        var changes = SavedSearchNews.Of(looked, new FakeIndex(after), ReviewLedger.Empty).Changes!;
        Assert.Equal(["later"], changes.New.Select(h => h.ArticleId));
        Assert.Equal([first.Id], changes.Changed.Select(h => h.ArticleId));
        Assert.Equal([looked.Seen[1].Result], changes.Gone);
    }

    [Fact]
    public void What_a_decision_hides_has_not_gone()
    {
        var unmarked = Grain with { Reviews = [new ReviewChoice(ReviewVerdict.Open)] };
        var index = new FakeIndex([.. Before]);
        var looked = unmarked.LookedAt(SavedSearchNews.Of(unmarked, index, ReviewLedger.Empty), Noon);
        var decided = ReviewLedger.Empty.With(new Review(looked.Seen[0].Result, ReviewVerdict.Used, null, Noon, null));
        var news = SavedSearchNews.Of(looked, index, decided);
        Assert.Equal((0, 0, 0), (news.New, news.Changed, news.Gone));
        Assert.Equal(looked.SeenTotal - 1, news.Total);
    }

    [Fact]
    public void What_an_earlier_version_kept_without_prints_is_never_called_changed()
    {
        var looked = LookedAt(Before);
        looked = looked with { Seen = [.. looked.Seen.Select(s => s with { Print = null })] };
        Assert.Equal(0, SavedSearchNews.Of(looked, new FakeIndex([.. Before.Select(a => a with { Title = "another" })]), ReviewLedger.Empty).Changed);
    }

    private static SavedSearch LookedAt(IReadOnlyList<Article> articles) => Grain.LookedAt(SavedSearchNews.Of(Grain, new FakeIndex([.. articles]), ReviewLedger.Empty), Noon);
}
