using System.Text;

namespace SearchEngine.News.Tests;

public sealed class JsonTests
{
    private const string Line = """{"id":"a-1","headline":"Pier to be widened","content":"The council voted.","pubDate":"2021-02-03","source":"Lumen Courier","byline":"Ana Ruiz"}""";

    [Fact]
    public void A_value_a_line_is_an_article_a_line_in_whatever_words_its_fields_are_named()
    {
        var articles = Reading.Articles("a.jsonl", $"{Line}\n\n{Line.Replace("a-1", "a-2", StringComparison.Ordinal)}\n");

        Assert.Equal(2, articles.Count);
        Assert.Equal("Pier to be widened", articles[0].Title);
        Assert.Equal("The council voted.", articles[0].Text);
        Assert.Equal(new DateOnly(2021, 2, 3), articles[0].Date);
        Assert.Equal("Lumen Courier", articles[0].Outlet);
        Assert.Equal(["Ana Ruiz"], articles[0].Authors);
        Assert.Equal("line 3", articles[1].Source.Item);
    }

    [Theory]
    [InlineData("[{0},{0}]")]
    [InlineData("{0} {0}")]
    [InlineData("{{\"status\":\"ok\",\"articles\":[{0},{0}]}}")]
    [InlineData("{{\"response\":{{\"results\":[{0},{0}]}}}}")]
    public void Items_are_found_in_any_arrangement(string arrangement)
        => Assert.Equal(2, Reading.Articles("a.json", string.Format(null, arrangement, Line)).Count);

    [Fact]
    public void A_line_that_breaks_off_costs_that_line_alone()
    {
        var items = Reading.Items("a.jsonl", Encoding.UTF8.GetBytes($"{Line}\n{Line[..40]}\n{Line}\n"));

        Assert.Equal(2, items.Count(item => item.Raw is not null));
        Assert.Equal("line 2", Assert.Single(items, item => item.Problem is not null).Problem!.Item);
    }

    [Fact]
    public void Values_that_python_writes_for_nothing_and_line_breaks_in_strings_are_forgiven()
    {
        var article = Reading.Article("a.json", "{\"title\": \"Pier\", \"rating\": NaN, \"text\": \"The council\nvoted.\"}");

        Assert.Equal("Pier", article.Title);
        Assert.Equal("The council voted.", article.Text);
    }

    [Fact]
    public void The_main_headline_and_the_longest_body_of_a_news_item_are_taken()
    {
        var article = Reading.Article("a.json", """{"headlines":[{"role":"short","value":"Pier"},{"role":"main","value":"Pier to be widened"}],"bodies":[{"contenttype":"text/html","value":"<p>The council <b>voted</b>.</p><p>It passed.</p>"}],"versioncreated":"2021-02-03T10:00:00Z"}""");

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
    }

    [Fact]
    public void What_stands_around_a_list_holds_for_its_items()
    {
        var article = Reading.Article("feed.json", """{"version":"https://jsonfeed.org/version/1.1","title":"Lumen Courier","language":"en","authors":[{"name":"Ana Ruiz"}],"items":[{"id":"1","title":"Pier","content_html":"<p>The council voted.</p>","date_published":"2021-02-03"}]}""");

        Assert.Equal("Lumen Courier", article.Outlet);
        Assert.Equal(["Ana Ruiz"], article.Authors);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void Taken_raw_an_item_keeps_its_id_and_its_text_character_for_character()
    {
        const string Text = "  Advertisement\n\n© Lumen Courier\n";
        var raw = new ReadingOptions { Raw = true };
        var article = Assert.Single(Reading.Articles("a.jsonl", Encoding.UTF8.GetBytes("""{"id":"gold-7","text":"  Advertisement\n\n© Lumen Courier\n"}"""), raw));

        Assert.Equal("gold-7", article.Id);
        Assert.Equal(Text, article.Text);
    }
}
