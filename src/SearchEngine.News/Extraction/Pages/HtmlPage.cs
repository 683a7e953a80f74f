using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchEngine.News;

/// <summary>
/// A saved web page: what it declares of itself, and its main text. The declarations are asked in the order of their
/// worth: linked data, meta tags, marked elements, then what the lines around the headline say.
/// </summary>
internal static class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false };

    public static FoundBody Read(string html, DayOrder order)
    {
        if (HtmlDepth.IsTooDeep(html))
        {
            return new FoundBody(HtmlText.ToText(html));
        }

        using var page = new HtmlParser(Options).ParseDocument(html);
        return Read(page, order);
    }

    private static FoundBody Read(IHtmlDocument page, DayOrder order)
    {
        var meta = MetaTags.Of(page);
        var data = LinkedData.Of(page);
        var address = PageAddresses.Of(page, meta, data);
        var blocks = PageBlocks.Of(page.Body);
        var title = PageTitles.Of(page, meta, data, address);
        var story = MainText.Of(blocks, title);
        var text = string.Join("\n\n", story.Select(block => block.Text));
        var language = PageLanguages.Of(page, meta, data);
        order = order != DayOrder.Unknown ? order : DayOrders.Of(LanguageNames.Code(language) ?? LanguageDetector.Detect(text));
        order = order != DayOrder.Unknown ? order : DayOrders.Shown(blocks.Blocks.Select(block => block.Text));
        var dates = PageDates.Of(page, meta, data, blocks, story, title, order);
        return new FoundBody(text)
        {
            Title = title,
            Declared = dates.Declared,
            LineDate = dates.Line,
            DeclaredOutlet = PageOutlets.Of(page, meta, data, address, title),
            Url = address,
            Language = language,
            Authors = PageAuthors.Of(page, meta, data),
        };
    }
}
