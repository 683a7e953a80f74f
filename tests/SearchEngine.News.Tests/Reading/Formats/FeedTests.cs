using System.Text;

namespace SearchEngine.News.Tests;

public sealed class FeedTests
{
    private static List<ReadItem> Feed(string entries) => Reading.Items("feed.xml", Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><title>Lumen Courier</title>{entries}</channel></rss>"));

    [Fact]
    public void A_feed_without_entries_says_that_it_holds_no_article()
    {
        var only = Assert.Single(Feed(""));

        Assert.True(only.HoldsNoArticle);
        Assert.Equal("holds no article", only.Problem!.Reason);
    }

    [Fact]
    public void An_entry_without_words_is_named_and_the_next_is_read()
    {
        var items = Feed("<item><category>harbour</category></item><item><title>Pier</title><description>It is to be widened.</description></item>");

        Assert.Equal("item 1", items[0].Problem!.Item);
        Assert.True(items[0].HoldsNoArticle);
        Assert.Equal("Pier", items[1].Raw!.Title);
    }

    [Fact]
    public void A_feed_that_breaks_off_is_a_fault()
        => Assert.False(Assert.Single(Reading.Items("feed.xml", "<rss version=\"2.0\"><channel><item><title>Pi"u8.ToArray())).HoldsNoArticle);

    [Fact]
    public void The_words_of_an_entry_stay_though_they_look_like_furniture()
    {
        var item = Assert.Single(Feed("<item><title>Pier</title><description>Click here to read more</description></item>"));

        Assert.Equal("Click here to read more", ArticleReader.Extract(item.Raw!, new ReadingOptions()).Text);
    }

    [Fact]
    public void The_whole_item_is_preferred_to_its_description()
        => Assert.Equal("The whole of it.", ArticleReader.Extract(Assert.Single(Feed("<item><title>Pier</title><description>A part.</description><fullitem>The whole of it.</fullitem></item>")).Raw!, new ReadingOptions()).Text);
}
