using System.Xml;

namespace SearchEngine.News;

/// <summary>RSS of every version, RDF, CDF, Atom, and the exports of WordPress, which are RSS with everything in it: an article an entry.</summary>
internal sealed class FeedReader : XmlItemReader
{
    public override string Format => "feed";

    protected override bool IsRoot(string root, FileHead head)
        => root is "rss" or "feed" or "channel" || (root == "rdf" && head.Text.Contains("<item", StringComparison.OrdinalIgnoreCase));

    protected override XmlRole Role(string name, XmlReader xml) => name switch
    {
        "rss" or "rdf" or "feed" or "channel" => XmlRole.Container,
        "item" or "entry" => XmlRole.Record,
        "image" or "textinput" or "cloud" or "category" or "skiphours" or "author" => XmlRole.Skip,
        _ => XmlRole.Header,
    };

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place)
    {
        if (record.Value("post_type") is { } kind && kind is not ("post" or "page" or "article" or "news"))
        {
            return null;
        }

        var body = FeedEntry.Body(record);
        var title = FeedEntry.Title(record);
        if (body.Length == 0 && title is null)
        {
            return file.NoArticle(place, "an entry without title and text");
        }

        return new RawItem
        {
            Source = file.Source(place),
            Body = body,
            Markup = MarkupSniffer.Of(body),
            DeclaredId = record.Value("guid") ?? record.Value("id"),
            Title = title,
            Published = FeedEntry.Published(record),
            Authors = FeedEntry.Authors(record),
            Url = FeedEntry.Link(record),
            Outlet = FeedOutlet.Of(record, header),
            Language = record["lang"] ?? record.Value("language") ?? header.Value("language") ?? header["lang"],
        };
    }
}
