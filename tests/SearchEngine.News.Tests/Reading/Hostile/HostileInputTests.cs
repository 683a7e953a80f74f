using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.News.Tests;

/// <summary>Input that is broken on purpose: each is reported in one line or read to what is sound in it, and none does harm.</summary>
public sealed class HostileInputTests
{
    private const string Sentence = "The harbour council of Port Lumen voted on Monday to widen the northern pier, as had been asked for. ";

    [Fact]
    public void Deep_xml_is_refused()
        => Assert.Contains("nested deeper", Assert.Single(Reading.Problems("a.xml", Encoding.UTF8.GetBytes("<rss><channel><item>" + Repeat("<a>", 200_000) + Repeat("</a>", 200_000) + "</item></channel></rss>"))).Reason);

    [Fact]
    public void Deep_json_is_refused()
        => Assert.NotNull(Assert.Single(Reading.Items("a.json", Encoding.UTF8.GetBytes("{\"title\":" + Repeat("[", 100_000) + Repeat("]", 100_000) + "}"))).Problem);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i><font>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public void A_deep_page_is_read_without_harm(string tag)
    {
        var article = Reading.Article("a.html", "<html><head><title>Pier</title></head><body>" + Repeat(tag, 200_000 / tag.Count(c => c == '<')) + $"<p>{Sentence}</p></body></html>");

        Assert.Contains(Sentence.Trim(), article.Text);
    }

    [Theory]
    [InlineData("a.json", "{\"title\":\"\\ud800 pier\",\"text\":\"\\udc00\\ud83d\\ude00 and \\ud83d\"}")]
    [InlineData("a.xml", "<rss><channel><item><title>&#xD800; pier &#0; \u0001</title><description>x &#x1F600; y</description></item></channel></rss>")]
    public void Half_characters_never_come_out(string name, string content)
    {
        var article = Reading.Article(name, content);

        Assert.All($"{article.Title}{article.Text}".EnumerateRunes(), rune => Assert.NotEqual(0, rune.Value));
        Assert.DoesNotContain($"{article.Title}{article.Text}", c => char.IsControl(c) && c != '\n');
        Assert.Equal($"{article.Title}{article.Text}", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes($"{article.Title}{article.Text}")));
    }

    [Fact]
    public void Control_characters_of_a_terminal_never_reach_an_article()
    {
        var article = Reading.Article("a.txt", $"\u001b]8;;http://x\u0007Pier\u001b[31m of\u009b Port\r\n\n{Sentence}\u001b[2J{Sentence}");

        Assert.DoesNotContain($"{article.Title}{article.Text}", c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Noise_of_any_kind_is_read_or_reported_and_never_thrown()
        => Seeded.Cases(300, random =>
        {
            string[] names = ["a.json", "a.xml", "a.html", "a.csv", "a.md", "a.txt", "a.gz", "a.zip", "a.warc", "a.eml", "a.tst"];
            string[] heads = ["{\"title\":", "<rss><channel><item>", "<html><body>", "title,text\n", "---\ntitle: x\n---\n", "", "\u001f\u008b\b", "PK\u0003\u0004", "WARC/1.0\r\n", "From: a\nSubject: b\nDate: c\n", "ZCZC LNA\n", "<REUTERS NEWID=\"1\">\n", "<DOC>\n<DOCNO>1", "1 of 2 DOCUMENTS\n"];
            var bytes = new byte[random.Next(0, 4000)];
            random.NextBytes(bytes);
            byte[] content = [.. Encoding.Latin1.GetBytes(heads[random.Next(heads.Length)]), .. bytes];
            foreach (var item in Reading.Items(names[random.Next(names.Length)], content))
            {
                if (item.Raw is { } raw)
                {
                    ArticleReader.ExtractWithoutQuotes(raw, new ReadingOptions());
                }
            }
        });

    [Fact]
    public void Sound_files_with_changed_bytes_are_read_or_reported_and_never_thrown()
        => Seeded.Cases(400, random =>
        {
            var content = (byte[])Samples.All[random.Next(Samples.All.Length)].Clone();
            for (var i = random.Next(1, 8); i > 0; i--)
            {
                content[random.Next(content.Length)] = (byte)random.Next(256);
            }

            foreach (var item in Reading.Items("a", content[..random.Next(1, content.Length + 1)]))
            {
                if (item.Raw is { } raw)
                {
                    ArticleReader.ExtractWithoutQuotes(raw, new ReadingOptions());
                }
            }
        });

    [Fact]
    public void A_stream_that_fails_is_a_problem_and_no_exception()
    {
        using var failing = new FailingStream();

        Assert.Contains("torn", Assert.Single(ArticleReader.Read("a.txt", failing, new ReadingOptions())).Problem!.Reason);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"title\":\"a\",\"text\":\"b\"}\n", 10))));
        using var items = ArticleReader.Read("a.jsonl", content, new ReadingOptions(), cancelled.Token).GetEnumerator();

        Assert.True(items.MoveNext());
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => items.MoveNext());
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
