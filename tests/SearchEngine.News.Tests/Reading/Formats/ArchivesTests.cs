using System.Text;

namespace SearchEngine.News.Tests;

public sealed class ArchivesTests
{
    private const string Page = "<!doctype html><html lang=\"en\"><head><title>Pier to be widened</title><meta property=\"article:published_time\" content=\"2021-02-03\"></head><body><h1>Pier to be widened</h1><p>The harbour council of Port Lumen voted on Monday to widen the northern pier, as had been asked for.</p></body></html>";

    [Fact]
    public void A_packed_file_is_read_as_what_is_packed_in_it()
    {
        var article = Assert.Single(Reading.Articles("page.html.gz", Packed.Gzip(Page)));

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Null(article.Source.Item);
    }

    [Fact]
    public void Each_entry_of_an_archive_is_a_file()
    {
        var articles = Reading.Articles("a.zip", Packed.Zip(("a/2021-02-03-pier.txt", "The council voted."), ("b.jsonl.gz", null), ("img.jpg", "no")));

        Assert.Equal(3, articles.Count);
        Assert.Equal("a/2021-02-03-pier.txt", articles[0].Source.Item);
        Assert.Equal(new DateOnly(2021, 2, 3), articles[0].Date);
        Assert.Equal("b.jsonl.gz, line 1", articles[1].Source.Item);
    }

    [Fact]
    public void A_web_archive_gives_an_article_for_each_page_that_was_fetched()
    {
        var response = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{Page.Length:x}\r\n{Page}\r\n0\r\n\r\n";
        var missing = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>no</html>";
        var warc = new StringBuilder();
        foreach (var (type, block) in new[] { ("warcinfo", "x: y"), ("response", missing), ("response", response), ("request", "GET /") })
        {
            warc.Append(null, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://lumencourier.example/pier\r\nContent-Type: application/http\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n");
        }

        var article = Assert.Single(Reading.Articles("a.warc.gz", Packed.Gzip(warc.ToString())));

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("https://lumencourier.example/pier", article.Url);
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
    }

    [Fact]
    public void What_cannot_be_unpacked_says_what_to_do()
        => Assert.Contains("xz -d", Assert.Single(Reading.Problems("a.xz", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 1, 2])).Reason);

    [Fact]
    public void A_Word_document_is_read_as_its_paragraphs()
    {
        var articles = Reading.Articles("a.docx", Packed.Zip(("word/document.xml", "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>The council </w:t></w:r><w:r><w:t>voted.</w:t></w:r></w:p><w:p><w:r><w:t>It passed.</w:t></w:r></w:p></w:body></w:document>")));

        Assert.Equal("The council voted.\n\nIt passed.", Assert.Single(articles).Text);
    }
}
