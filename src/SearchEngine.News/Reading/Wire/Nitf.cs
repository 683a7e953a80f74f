using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>What a NITF element says of its article.</summary>
internal static class Nitf
{
    /// <summary>The item without its source.</summary>
    public static RawItem Item(MarkupNode nitf)
    {
        var head = nitf.At("body", "body.head");
        var data = nitf.At("head", "docdata");
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = Body(nitf),
            Markup = BodyMarkup.Text,
            DeclaredId = data?.Child("doc-id")?["id-string"],
            Title = head?.Value("hedline", "hl1") ?? head?.Value("hedline") ?? nitf.Value("head", "title"),
            Published = data?.Child("date.issue")?["norm"] ?? data?.Child("date.release")?["norm"] ?? head?.At("dateline", "story.date")?["norm"] ?? nitf.At("head", "pubdata")?["date.publication"] ?? head?.Value("dateline", "story.date"),
            Outlet = Outlet(nitf, head, data),
            Authors = [.. (head?.Children("byline") ?? []).Select(byline => byline.Value("person") ?? byline.Text)],
            Language = nitf["lang"] ?? nitf.At("body")?["lang"],
        };
    }

    private static string? Outlet(MarkupNode nitf, MarkupNode? head, MarkupNode? data)
        => nitf.At("head", "pubdata")?["name"] ?? data?.Child("doc.copyright")?["holder"] ?? data?.Child("doc.rights")?["owner"]
            ?? head?.Value("distributor") ?? head?.Value("distributor", "org") ?? head?.Value("rights", "rights.owner");

    private static string Body(MarkupNode nitf)
    {
        var content = nitf.At("body", "body.content") ?? nitf.Child("body");
        return content is null ? "" : MarkupText.Paragraphs(content);
    }
}
