using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>Europresse's export in HTML, of the old layout and the new: each article begins with the name of its publication.</summary>
internal sealed class EuropresseReader : ItemReader
{
    public override string Format => "Europresse";

    public override bool Recognises(FileHead head)
        => head.Content.StartsWith('<') && head.Text.Contains("DocPublicationName", StringComparison.Ordinal);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var page = HtmlDepth.Parse(TextDecoder.Decode(file.ReadAll()));
        var number = 0;
        foreach (var name in page.QuerySelectorAll("[class*=DocPublicationName]"))
        {
            number++;
            yield return Item(name, name.Closest("article") ?? name.Closest("td") ?? name.ParentElement!) with { Source = file.Source($"item {number}") };
        }
    }

    private static RawItem Item(IElement name, IElement article)
    {
        var title = article.QuerySelector(".titreArticleVisu,.TitreArticleVisu,[class*=articletitle]");
        var header = string.Concat(article.QuerySelectorAll(".DocHeader,[class*=DocHeader]").Select(h => h.TextContent));
        return new RawItem
        {
            Source = new Model.ArticleSource(""),
            Body = Body(article, title),
            Markup = BodyMarkup.HtmlFragment,
            Title = title?.TextContent,
            Published = header,
            Outlet = Publication(name.TextContent),
            Language = "fr",
        };
    }

    /// <summary>What stands behind the title and above the notice of rights.</summary>
    private static string Body(IElement article, IElement? title)
    {
        if (article.QuerySelector(".docOcurrContainer,.DocText") is { } text)
        {
            return text.InnerHtml;
        }

        var html = article.InnerHtml;
        var start = title is null ? 0 : html.IndexOf(title.OuterHtml, StringComparison.Ordinal) + title.OuterHtml.Length;
        var end = html.IndexOf("<b><i>©", StringComparison.Ordinal);
        end = end < start ? html.IndexOf("<table", start, StringComparison.Ordinal) : end;
        return html[start..(end < start ? html.Length : end)];
    }

    /// <summary>"Example, no. 5968" is of the Example.</summary>
    private static string Publication(string name)
    {
        var end = name.IndexOf(',');
        return (end > 0 ? name[..end] : name).Trim();
    }
}
