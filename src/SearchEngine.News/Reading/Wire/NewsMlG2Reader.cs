using System.Xml;

namespace SearchEngine.News;

/// <summary>NewsML-G2: an article for each news item with text, alone or in a message.</summary>
internal sealed class NewsMlG2Reader : XmlItemReader
{
    public override string Format => "NewsML-G2";

    protected override bool IsRoot(string root, FileHead head) => root is "newsitem" or "newsmessage" or "packageitem" or "planningitem" or "conceptitem" or "knowledgeitem" or "contentset";

    protected override XmlRole Role(string name, XmlReader xml) => name switch
    {
        "newsmessage" or "itemset" => XmlRole.Container,
        "newsitem" or "contentset" or "packageitem" or "planningitem" or "conceptitem" or "knowledgeitem" => XmlRole.Record,
        _ => XmlRole.Header,
    };

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place)
    {
        if (record.Name is not ("newsitem" or "contentset"))
        {
            return file.NoArticle(place, $"a {record.Name} of NewsML-G2, which lists or describes things and is no article");
        }

        var meta = record.Child("contentmeta");
        var item = record.Child("itemmeta");
        var body = NewsMlContent.Body(record.Name == "contentset" ? record : record.Child("contentset"));
        var text = body.Length > 0 ? body : Description(meta);
        var title = meta?.Children("headline").Select(h => h.Text).FirstOrDefault(t => t.Length > 0) ?? item?.Value("title") ?? NewsMlContent.Title(record);
        if (text.Length == 0 && title is null)
        {
            return file.NoArticle(place, "a news item without headline and text");
        }

        return new RawItem
        {
            Source = file.Source(place),
            Body = text,
            Markup = BodyMarkup.Text,
            DeclaredId = record["guid"],
            Title = title,
            Published = item?.Value("firstcreated") ?? item?.Value("versioncreated") ?? meta?.Value("contentcreated") ?? meta?.Value("contentmodified") ?? header.Value("header", "sent"),
            Outlet = Outlet(record, item, meta),
            Authors = [.. (meta?.Children("by") ?? []).Select(by => by.Text).Where(by => by.Length > 0)],
            Language = meta?.Child("language")?["tag"] ?? record["lang"],
        };
    }

    private static string Description(MarkupNode? meta)
        => meta?.Children("description").Select(MarkupText.Paragraphs).OrderByDescending(text => text.Length).FirstOrDefault() ?? "";

    private static string? Outlet(MarkupNode record, MarkupNode? item, MarkupNode? meta)
        => Party(item?.Child("provider")) ?? Party(meta?.Child("infosource")) ?? Party(record.At("rightsinfo", "copyrightholder")) ?? meta?.Value("creditline");

    private static string? Party(MarkupNode? party)
    {
        if (party is null)
        {
            return null;
        }

        var code = party["literal"] ?? party["qcode"] ?? party["uri"];
        return party.Value("name") ?? (code is { Length: > 0 } ? code[(code.LastIndexOf(':') + 1)..] : null);
    }
}
