using System.Xml;

namespace SearchEngine.News;

/// <summary>NewsML 1.x: an article for each news item, whose components hold headline lines and contents at any depth.</summary>
internal sealed class NewsMl1Reader : XmlItemReader
{
    public override string Format => "NewsML 1";

    protected override bool IsRoot(string root, FileHead head) => root == "newsml";

    protected override XmlRole Role(string name, XmlReader xml) => name switch
    {
        "newsml" => XmlRole.Container,
        "newsitem" => XmlRole.Record,
        "catalog" or "topicset" => XmlRole.Skip,
        _ => XmlRole.Header,
    };

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place)
    {
        var body = record.Descendants("datacontent").Select(NewsMlContent.Text).OrderByDescending(text => text.Length).FirstOrDefault() ?? "";
        var title = First(record, "headline") ?? NewsMlContent.Title(record) ?? First(record, "slugline") ?? record.Value("identification", "namelabel");
        if (body.Length == 0 && title is null)
        {
            return file.NoArticle(place, "a news item without headline and text");
        }

        var management = record.Child("newsmanagement");
        return new RawItem
        {
            Source = file.Source(place),
            Body = body,
            Markup = BodyMarkup.Text,
            DeclaredId = First(record, "publicidentifier") ?? First(record, "newsitemid"),
            Title = title,
            Published = management?.Value("firstcreated") ?? management?.Value("thisrevisioncreated") ?? First(record, "datelinedate") ?? First(record, "dateid") ?? header.Value("newsenvelope", "dateandtime"),
            Outlet = Outlet(record, header),
            Authors = [.. record.Descendants("byline").Select(b => b.Text).Where(b => b.Length > 0).Distinct(StringComparer.Ordinal)],
            Language = record.Descendants("language").Select(l => l["formalname"]).FirstOrDefault(l => l is not null) ?? record["lang"],
        };
    }

    private static string? Outlet(MarkupNode record, MarkupNode header)
        => record.Descendants("provider").SelectMany(p => p.Descendants("party")).Select(p => p["formalname"]).FirstOrDefault(name => name is { Length: > 1 })
            ?? First(record, "copyrightholder") ?? First(record, "creditline") ?? First(record, "providerid")
            ?? header.Descendants("sentfrom").SelectMany(p => p.Descendants("party")).Select(p => p["formalname"]).FirstOrDefault();

    private static string? First(MarkupNode record, string name)
        => record.Descendants(name).Select(node => node.Text).FirstOrDefault(text => text.Length > 0);
}
