using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>Factiva's export in HTML: each article a table of two-letter codes and their values.</summary>
internal sealed class FactivaHtmlReader : ItemReader
{
    private static readonly string[] BodyCodes = ["LP", "TD"];

    public override string Format => "Factiva HTML";

    public override bool Recognises(FileHead head)
        => head.Content.StartsWith('<') && head.Text.Contains("<b>HD</b>", StringComparison.Ordinal) && head.Text.Contains("<b>PD</b>", StringComparison.Ordinal);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var page = HtmlDepth.Parse(TextDecoder.Decode(file.ReadAll()));
        var number = 0;
        foreach (var table in page.GetElementsByTagName("table"))
        {
            if (Fields(table) is { Count: > 2 } fields && fields.ContainsKey("PD"))
            {
                number++;
                yield return Item(fields) with { Source = file.Source($"item {number}") };
            }
        }
    }

    private static Dictionary<string, string> Fields(IElement table)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.GetElementsByTagName("tr"))
        {
            var code = row.FirstElementChild?.TextContent.Trim() ?? "";
            if (code.Length is 2 or 3 && row.LastElementChild is { } value && row.ChildElementCount > 1)
            {
                fields.TryAdd(code, value.InnerHtml);
            }
        }

        return fields;
    }

    private static RawItem Item(Dictionary<string, string> fields)
    {
        string? Line(string code) => fields.TryGetValue(code, out var html) ? TextTidying.Line(HtmlText.ToText(html)) : null;
        return new RawItem
        {
            Source = new Model.ArticleSource(""),
            Body = string.Join("<p>", BodyCodes.Where(fields.ContainsKey).Select(code => fields[code])),
            Markup = BodyMarkup.HtmlFragment,
            DeclaredId = Line("AN"),
            Title = Line("HD"),
            Published = Line("PD"),
            Outlet = Line("SN"),
            Authors = Line("BY") is { Length: > 0 } byline ? [byline] : [],
            Language = Line("LA"),
        };
    }
}
