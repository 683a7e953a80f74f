namespace SearchEngine.News;

/// <summary>The body of an item by its markup.</summary>
internal static class BodyReader
{
    public static FoundBody Read(RawItem item, DayOrder order) => item.Markup switch
    {
        BodyMarkup.HtmlPage => HtmlPage.Read(item.Body, order),
        BodyMarkup.HtmlFragment => Fields(HtmlText.ToText(item.Body), item, order),
        BodyMarkup.Markdown => Markdown(item, order),
        BodyMarkup.Text => Fields(item.Body, item, order),
        _ => Loose(item.Body, item.Title, order),
    };

    /// <summary>The body character for character; its marks are still read for what they tell.</summary>
    public static FoundBody Verbatim(RawItem item)
        => item.Markup is BodyMarkup.HtmlPage ? HtmlPage.Read(item.Body, DayOrder.Unknown) with { Text = item.Body }
            : item.Markup is BodyMarkup.LooseText ? Loose(item.Body, item.Title, DayOrder.Unknown) with { Text = item.Body, Title = null }
            : new FoundBody(item.Body);

    private static FoundBody Loose(string body, string? title, DayOrder order)
    {
        var article = LooseText.Read(body, order, title);
        return new FoundBody(article.Text)
        {
            Title = article.Title,
            LineDate = article.Date,
            Outlet = article.Outlet,
            Url = article.Url,
            Authors = article.Authors,
        };
    }

    /// <summary>A text that came with named fields: its own title stands elsewhere, but its lines may still hold furniture and marks. One that looks like furniture from end to end is kept.</summary>
    private static FoundBody Fields(string body, RawItem item, DayOrder order)
    {
        var found = Loose(body, item.Title ?? "", order) with { Title = null };
        return found.Text.Length > 0 ? found : found with { Text = string.Join("\n\n", Paragraphs.Of(TextTidying.Characters(body))) };
    }

    private static FoundBody Markdown(RawItem item, DayOrder order)
    {
        var text = MarkdownText.ToText(item.Body, out var title);
        return Fields(text, item, order) with { Title = title };
    }
}
