using System.IO.Compression;
using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.News.Tests;

/// <summary>Input that is broken on purpose: each is reported in one line or read to what is sound in it, and none does harm.</summary>
public sealed class HostileInputTests
{
    private const string Sentence = "The harbour council of Port Lumen voted on Monday to widen the northern pier, as had been asked for. ";

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title></item></channel></rss>")]
    public void Entities_of_a_document_are_refused(string xml)
        => Assert.Contains("entities", Assert.Single(Reading.Problems("a.xml", Encoding.UTF8.GetBytes(xml))).Reason);

    [Fact]
    public void An_entity_that_nothing_declares_stays_as_it_is_written()
        => Assert.Equal("A &lol; B", Reading.Article("a.xml", "<rss><channel><item><title>A &lol; B</title></item></channel></rss>").Title);

    [Fact]
    public void A_bomb_is_stopped_long_before_it_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var line = Encoding.UTF8.GetBytes("{\"title\":\"" + new string('x', 1 << 20) + "\"}\n");
            for (var i = 0; i < 300; i++)
            {
                gzip.Write(line);
            }
        }

        using var stream = new MemoryStream(packed.ToArray());
        var last = ArticleReader.Read("bomb.jsonl.gz", stream, new ReadingOptions()).Last();

        Assert.Contains("times its size", last.Problem!.Reason);
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public void Archives_in_archives_are_followed_only_so_far()
    {
        var inner = Encoding.UTF8.GetBytes(Sentence);
        for (var i = 0; i < 10; i++)
        {
            inner = Packed.ZipBytes(("a.zip", inner));
        }

        Assert.Contains("inside one another", Assert.Single(Reading.Problems("a.zip", inner)).Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(200)]
    public void A_packed_file_that_breaks_off_is_reported_and_not_taken_for_a_whole_one(int missing)
    {
        var lines = string.Concat(Enumerable.Range(0, 400).Select(i => $"{{\"title\":\"Pier {i * 7919 % 1000}\",\"text\":\"{i * 104729 % 99991}\"}}\n"));
        var packed = Packed.Gzip(lines);
        var items = Reading.Items("a.jsonl.gz", packed[..^missing]);

        Assert.NotNull(items[^1].Problem);
    }

    [Fact]
    public void A_packed_file_whose_bits_have_changed_is_reported()
    {
        var packed = Packed.Gzip(string.Concat(Enumerable.Repeat(Sentence, 50)));
        packed[^6] ^= 1;

        Assert.NotNull(Assert.Single(Reading.Items("a.txt.gz", packed)).Problem);
    }

    [Fact]
    public void A_changed_entry_of_an_archive_costs_that_entry_alone()
    {
        var random = new Random(5);
        var noise = string.Concat(Enumerable.Range(0, 3000).Select(_ => (char)('a' + random.Next(26))));
        var zip = Packed.Zip(("a.txt", noise), ("b.txt", Sentence));
        zip[1000] ^= 0xFF;
        var items = Reading.Items("a.zip", zip);

        Assert.Contains(items, item => item.Problem?.Item == "a.txt");
        Assert.Equal(Sentence, Assert.Single(items, item => item.Raw is not null).Raw!.Body);
    }

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

    [Fact]
    public void A_line_beyond_all_measure_is_reported_without_filling_the_memory()
    {
        using var endless = new EndlessStream("{\"text\":\"", 'x', 400L << 20);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var problem = Assert.Single(ArticleReader.Read("a.jsonl", endless, new ReadingOptions())).Problem!;

        Assert.Contains("larger than", problem.Reason);
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 200L << 20);
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.csv", "title,text\n\"")]
    [InlineData("a.xml", "<rss><channel><item><title>")]
    [InlineData("a.sgm", "<REUTERS NEWID=\"1\">\n")]
    public void A_file_beyond_all_measure_is_reported(string name, string head)
    {
        using var endless = new EndlessStream(head, 'x', 80L << 20);

        Assert.NotNull(Assert.Single(ArticleReader.Read(name, endless, new ReadingOptions())).Problem);
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
