namespace SearchEngine.News;

/// <summary>
/// Reads text as a person saves it from a page or a wire: finds title, outlet, date and authors at its head and foot,
/// and leaves out what belongs to the page. What the text does not show is left unknown.
/// </summary>
internal static class LooseText
{
    /// <param name="title">The title where it is known from elsewhere: a line that repeats it is dropped, and no other is taken for it.</param>
    public static LooseArticle Read(string text, DayOrder order, string? title = null)
    {
        var article = new LooseArticle { Title = title };
        var paragraphs = Paragraphs.Of(TextTidying.Characters(text));
        var start = TextHead.Read(paragraphs, article, order);
        var end = TextFoot.Read(paragraphs, start, article, order);
        article.Paragraphs = Body(paragraphs, start, end);
        Lead(article, order);
        TextFoot.CutNotice(article);
        return article;
    }

    private static List<string> Body(List<string> paragraphs, int start, int end)
    {
        var body = new List<string>(end - start);
        for (var i = start; i < end; i++)
        {
            if (!Furniture.IsLine(paragraphs[i]))
            {
                body.Add(paragraphs[i]);
            }
        }

        return body;
    }

    private static void Lead(LooseArticle article, DayOrder order)
    {
        if (article.Paragraphs.Count == 0)
        {
            return;
        }

        var first = article.Paragraphs[0];
        article.Offer(DateLine.Lead(first, order, out var start), DateLineKind.Unlabelled);
        article.Paragraphs[0] = first[start..];
        article.Outlet ??= AgencyDateline.Agency(article.Paragraphs[0]);
    }
}
