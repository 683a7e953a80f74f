using System.Xml;

namespace SearchEngine.News;

/// <summary>Factiva's export in XML: an article each.</summary>
internal sealed class FactivaXmlReader : XmlItemReader
{
    private static readonly string[] BodyParts = ["leadparagraph", "tailparagraphs", "snippet"];

    public override string Format => "Factiva XML";

    protected override bool IsRoot(string root, FileHead head) => root is "ppsresponse" or "ppsarticleresponse" or "ppsarticleresultset";

    protected override XmlRole Role(string name, XmlReader xml) => name switch
    {
        "article" => XmlRole.Record,
        "ppsresponse" or "ppsarticleresponse" or "ppsarticleresultset" or "ppsarticle" => XmlRole.Container,
        _ => XmlRole.Skip,
    };

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place) => new RawItem
    {
        Source = file.Source(place),
        Body = string.Join("\n\n", BodyParts.SelectMany(record.Children).Select(Part).Where(part => part.Length > 0)),
        Markup = BodyMarkup.Text,
        DeclaredId = record.Value("accessionno"),
        Title = record.Value("headline"),
        Published = record.Value("publicationdate", "date") ?? record.Value("publicationdate", "datetime") ?? record.Value("publicationdate"),
        Outlet = record.Value("sourcename") ?? record.Value("publishername"),
        Authors = [.. record.Children("byline").Select(byline => byline.Text)],
        Language = record.Value("baselanguage"),
    };

    private static string Part(MarkupNode part)
        => part.Child("paragraph") is not null ? MarkupText.Paragraphs(part)
            : string.Join("\n\n", Paragraphs.OfWrapped(TextTidying.Characters(string.Concat(part.Nodes.Select(node => node.Data)))));
}
