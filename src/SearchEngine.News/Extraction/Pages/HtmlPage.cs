using AngleSharp.Html.Parser;

namespace SearchEngine.News;

/// <summary>A saved web page: its metadata and its main text.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false, IsStrictMode = false });

    public static FoundBody Read(string html, DayOrder order)
    {
        var page = Parser.ParseDocument(html);
        return new FoundBody(string.Join("\n\n", page.QuerySelectorAll("p").Select(p => TextTidying.Line(p.TextContent)).Where(t => t.Length > 40)))
        {
            Title = page.Title,
            LineDate = DateReader.Field(page.Title, order),
        };
    }
}
