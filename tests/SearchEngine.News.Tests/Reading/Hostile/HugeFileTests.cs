namespace SearchEngine.News.Tests;

/// <summary>Files that go on and on in one piece: reported, and never held in memory as a whole.</summary>
public sealed class HugeFileTests
{
    private const long Length = 300L << 20;

    [Theory]
    [InlineData("line.txt", "", "x")]
    [InlineData("line.txt", "", "word ")]
    [InlineData("line.jsonl", "{\"text\":\"", "x")]
    [InlineData("list.json", "{\"text\":[", "1,")]
    [InlineData("field.csv", "title,text\n\"", "x")]
    [InlineData("line.html", "<!DOCTYPE html><html><body><p>", "x")]
    [InlineData("text.xml", "<rss><channel><item><title>", "x")]
    [InlineData("section.xml", "<rss><channel><item><title><![CDATA[", "x")]
    [InlineData("comment.xml", "<rss><channel><!--", "x")]
    [InlineData("attribute.xml", "<rss><channel><item a=\"", "x")]
    [InlineData("elements.xml", "<rss><channel><item>", "<a/>")]
    [InlineData("header.xml", "<rss><channel><title>", "x")]
    [InlineData("story.sgm", "<REUTERS NEWID=\"1\">\n", "x")]
    [InlineData("mail.eml", "From: a@example.org\nSubject: b\nDate: Wed, 3 Feb 2021 10:00:00 GMT\n\n", "x")]
    [InlineData("header.eml", "From: a@example.org\nSubject: b\nDate: Wed, 3 Feb 2021 10:00:00 GMT\nX: ", "x")]
    [InlineData("front.md", "---\ntitle: x\n---\n", "x")]
    [InlineData("record.warc", "WARC/1.0\r\nWARC-Type: ", "x")]
    [InlineData("wire.tst", "ZCZC LNA\r\n", "x")]
    public void A_piece_of_300_MB_is_reported_without_filling_the_memory(string name, string head, string piece)
    {
        using var endless = new EndlessStream(head, piece, Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = ArticleReader.Read(name, endless, new ReadingOptions()).Take(2).ToList();

        Assert.Matches("larger than|longer than", Assert.Single(items).Problem!.Reason);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Length * 2);
    }
}
