using System.Xml;

namespace SearchEngine.News;

/// <summary>TEI P5: the documents of an edition, each an article, or the one text of a file.</summary>
internal sealed class TeiReader : ItemReader
{
    public override string Format => "TEI";

    public override bool Recognises(FileHead head) => head.XmlRoot is "tei" or "tei.2" or "teicorpus";

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var text = TextDecoder.Decode(file.ReadAll());
        var isEdition = text.Contains("type=\"document\"", StringComparison.Ordinal);
        using var reader = new StringReader(text);
        var number = 0;
        foreach (var (record, header) in XmlRecords.Read(reader, (name, xml) => Role(name, xml, isEdition), file.Cancellation))
        {
            number++;
            yield return Item(record, header, isEdition) with { Source = file.Source(isEdition ? $"document {record["n"] ?? record["id"] ?? number.ToString(provider: null)}" : null) };
        }
    }

    private static XmlRole Role(string name, XmlReader xml, bool isEdition) => name switch
    {
        "tei" or "tei.2" or "teicorpus" or "group" => XmlRole.Container,
        "text" or "body" => isEdition ? XmlRole.Container : XmlRole.Record,
        "div" or "div1" or "div2" or "div3" => xml.GetAttribute("type") == "document" ? XmlRole.Record : XmlRole.Container,
        "teiheader" => XmlRole.Header,
        _ => XmlRole.Skip,
    };

    private static RawItem Item(MarkupNode record, MarkupNode header, bool isEdition)
    {
        var description = header.At("teiheader", "filedesc");
        var titles = description?.Child("titlestmt");
        var heading = record.Child("head")?.Text;
        return new RawItem
        {
            Source = new Model.ArticleSource(""),
            Body = MarkupText.Paragraphs(isEdition ? WithoutHead(record) : record.Child("body") ?? record),
            Markup = BodyMarkup.Text,
            DeclaredId = record["id"],
            Title = isEdition ? Unnumbered(heading, record["n"]) : titles?.Value("title") ?? heading,
            Published = When(record) ?? (isEdition ? null : description?.At("publicationstmt", "date")?["when"] ?? description?.Value("publicationstmt", "date")),
            Outlet = titles?.Children("title").FirstOrDefault(t => t["type"] == "series")?.Text ?? description?.Value("publicationstmt", "publisher"),
            Authors = isEdition ? [] : [.. (titles?.Children("author") ?? []).Select(author => author.Text)],
            Language = record["lang"] ?? header["lang"],
        };
    }

    private static string? When(MarkupNode record)
    {
        var date = record.At("dateline", "date") ?? record.At("opener", "dateline", "date") ?? record.Descendants("dateline").SelectMany(d => d.Children("date")).FirstOrDefault();
        return date?["when"] ?? date?["notbefore"] ?? date?.Text;
    }

    private static string? Unnumbered(string? heading, string? number)
        => heading is not null && number is not null && heading.StartsWith(number + ". ", StringComparison.Ordinal) ? heading[(number.Length + 2)..] : heading;

    private static MarkupNode WithoutHead(MarkupNode record)
    {
        var rest = new MarkupNode(record.Name);
        foreach (var node in record.Nodes.Where(node => node.Name != "head"))
        {
            rest.Add(node);
        }

        return rest;
    }
}
