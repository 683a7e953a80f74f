namespace SearchEngine.News;

/// <summary>The text inside NewsML of either generation: XHTML, NITF or plain text, in elements or as characters.</summary>
internal static class NewsMlContent
{
    /// <summary>The longest of the renditions of a content set; empty when all of them are elsewhere.</summary>
    public static string Body(MarkupNode? contents)
        => contents?.Nodes.Where(node => node.Name is "inlinexml" or "inlinedata" or "datacontent" or "inlinexhtml")
            .Select(Text).OrderByDescending(text => text.Length).FirstOrDefault() ?? "";

    public static string? Title(MarkupNode record)
        => record.Descendants("hl1").Concat(record.Descendants("hedline")).Concat(record.Descendants("h1")).Select(h => h.Text).FirstOrDefault(text => text.Length > 0);

    public static string Text(MarkupNode content)
    {
        var root = content.Descendants("body.content").FirstOrDefault() ?? content.Descendants("body").FirstOrDefault() ?? content;
        var elements = root.Nodes.Any(node => node.Name.Length > 0);
        if (elements)
        {
            return MarkupText.Paragraphs(root);
        }

        var text = string.Concat(root.Nodes.Select(node => node.Data));
        return MarkupSniffer.Of(text) == BodyMarkup.Text ? Paragraphs(text) : HtmlText.ToText(text);
    }

    private static string Paragraphs(string text) => string.Join("\n\n", SearchEngine.News.Paragraphs.Of(TextTidying.Characters(text)));
}
