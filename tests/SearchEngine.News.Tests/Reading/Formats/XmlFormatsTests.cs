using System.Text;

namespace SearchEngine.News.Tests;

public sealed class XmlFormatsTests
{
    [Fact]
    public void Rss_gives_an_article_an_item_with_its_full_text_where_there_is_one()
    {
        var articles = Reading.Articles("feed.xml", """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="x"><channel><title>Lumen Courier - World</title><link>https://lumencourier.example/</link><language>en-gb</language>
            <item><title>Pier &amp; harbour</title><link>https://lumencourier.example/2021/pier</link><pubDate>Wed, 03 Feb 2021 10:00:00 GMT</pubDate>
            <author>ana@lumencourier.example (Ana Ruiz)</author><description>Short.</description><content:encoded><![CDATA[<p>The council <b>voted</b>.</p><p>It passed.</p>]]></content:encoded></item>
            <item><title>Second&nbsp;one</title><dc:creator>Lee Park</dc:creator><description>The boats & the sea.</description></item>
            </channel></rss>
            """);

        Assert.Equal(2, articles.Count);
        Assert.Equal("Pier & harbour", articles[0].Title);
        Assert.Equal("The council voted.\n\nIt passed.", articles[0].Text);
        Assert.Equal(new DateOnly(2021, 2, 3), articles[0].Date);
        Assert.Equal(["Ana Ruiz"], articles[0].Authors);
        Assert.Equal("Lumen Courier", articles[0].Outlet);
        Assert.Equal("en", articles[0].Language);
        Assert.Equal("Second one", articles[1].Title);
        Assert.Equal("The boats & the sea.", articles[1].Text);
    }

    [Fact]
    public void Atom_gives_an_article_an_entry()
    {
        var article = Reading.Article("feed.atom", """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lumen Courier</title><entry><title type="html">The &lt;i&gt;pier&lt;/i&gt;</title><link rel="alternate" href="https://lumencourier.example/pier"/><published>2021-02-03T10:00:00Z</published><author><name>Ana Ruiz</name></author><content type="xhtml"><div><p>The council voted.</p><p>It passed.</p></div></content></entry></feed>""");

        Assert.Equal("The pier", article.Title);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
        Assert.Equal("https://lumencourier.example/pier", article.Url);
    }

    [Fact]
    public void Nitf_tells_its_headline_byline_date_and_holder()
    {
        var article = Reading.Article("a.xml", """
            <!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf><head><title>slug</title><docdata><date.issue norm="20210203T100000Z"/><doc.copyright holder="Lumen News Agency"/></docdata></head>
            <body><body.head><hedline><hl1>Pier to be widened</hl1></hedline><byline>By Ana Ruiz</byline></body.head>
            <body.content><block><p>The council <em>voted</em>.</p><p>It passed.</p></block><media><media-caption>The pier</media-caption></media></body.content></body></nitf>
            """);

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
        Assert.Equal("Lumen News Agency", article.Outlet);
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
        Assert.Equal(["Ana Ruiz"], article.Authors);
    }

    [Fact]
    public void NewsMl_g2_gives_an_article_a_news_item_and_says_what_is_none()
    {
        var items = Reading.Items("a.xml", Encoding.UTF8.GetBytes("""
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2021-02-04T00:00:00Z</sent></header><itemSet>
            <packageItem guid="p"/>
            <newsItem guid="n" xml:lang="en"><itemMeta><provider literal="LNA"/><firstCreated>2021-02-03T10:00:00Z</firstCreated></itemMeta><contentMeta><headline>Pier to be widened</headline><by>Ana Ruiz</by></contentMeta>
            <contentSet><inlineXML><html xmlns="x"><body><p>The council voted.</p><p>It passed.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """));

        var article = ArticleReader.Extract(Assert.Single(items, item => item.Raw is not null).Raw!, new ReadingOptions());
        Assert.Contains("packageitem", Assert.Single(items, item => item.Problem is not null).Problem!.Reason);
        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
        Assert.Equal("LNA", article.Outlet);
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
    }

    [Fact]
    public void NewsMl_1_gives_an_article_a_news_item()
    {
        var article = Reading.Article("a.xml", """<NewsML Version="1.2"><NewsItem xml:lang="en"><NewsManagement><FirstCreated>20210203T100000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Pier to be widened</HeadLine><ByLine>Ana Ruiz</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="LNA"/></Provider></AdministrativeMetadata><ContentItem><DataContent><p>The council voted.</p><p>It passed.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""");

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
        Assert.Equal("LNA", article.Outlet);
    }

    [Fact]
    public void An_edition_in_tei_gives_an_article_a_document_without_its_notes()
    {
        var articles = Reading.Articles("a.xml", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="series">Papers of Port Lumen</title></titleStmt></fileDesc></teiHeader>
            <text><front><p>Preface.</p></front><body><div type="compilation"><head>All</head>
            <div type="document" n="1" xml:id="d1"><head>1. Letter to the <persName>Mayor</persName><note>Source: archive.</note></head><dateline><date when="1960-11-09">9 November</date></dateline><p>Dear Mayor, the pier<note>Of wood.</note> is old.</p></div>
            <div type="document" n="2" xml:id="d2"><head>2. Answer</head><p>It is.</p></div></div></body></text></TEI>
            """);

        Assert.Equal(2, articles.Count);
        Assert.Equal("Letter to the Mayor", articles[0].Title);
        Assert.Contains("Dear Mayor, the pier is old.", articles[0].Text);
        Assert.Equal(new DateOnly(1960, 11, 9), articles[0].Date);
        Assert.Equal("Papers of Port Lumen", articles[0].Outlet);
    }

    [Fact]
    public void A_debate_is_an_article_with_each_speech_behind_its_speaker()
    {
        var article = Reading.Article("a.xml", """<hansard><session.header><date>2005-02-14</date></session.header><chamber.xscript><debate><debateinfo><title>PIERS</title></debateinfo><speech><talk.start><talker><name role="metadata">RUIZ, Ana</name><name role="display">Ms RUIZ</name></talker><para>—I rise to speak.</para></talk.start><para>The pier is old.</para></speech></debate></chamber.xscript></hansard>""");

        Assert.Equal("Ms RUIZ: I rise to speak.\n\nThe pier is old.", article.Text);
        Assert.Equal("PIERS", article.Title);
        Assert.Equal(new DateOnly(2005, 2, 14), article.Date);
    }

    [Fact]
    public void A_list_of_feeds_says_that_it_holds_no_articles()
        => Assert.Contains("no articles", Assert.Single(Reading.Problems("a.opml", "<opml version=\"1.0\"><body/></opml>"u8.ToArray())).Reason);
}
