namespace SearchEngine.News;

/// <summary>Lines that name what they tell: "Title: …", "Author: …", "Published: …".</summary>
internal static class FieldLine
{
    private const int LongestName = 24;

    public static HeadLine? Read(string line)
    {
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > LongestName || colon + 1 >= line.Length || !char.IsWhiteSpace(line[colon + 1]))
        {
            return null;
        }

        var field = FieldNames.Of(line.AsSpan(0, colon));
        var value = line[(colon + 1)..].Trim();
        return field is ArticleField.Title or ArticleField.Outlet or ArticleField.Published or ArticleField.Url or ArticleField.Author or ArticleField.Language && value.Length > 0
            ? new HeadLine(line, HeadLineKind.Field, value, Field: field)
            : null;
    }

    public static void Tell(LooseArticle article, ArticleField field, string value, DayOrder order)
    {
        switch (field)
        {
            case ArticleField.Title:
                article.Title ??= TextTidying.Line(value);
                break;
            case ArticleField.Outlet:
                article.Outlet ??= value;
                break;
            case ArticleField.Published:
                article.Offer(DateReader.Field(value, order), DateLineKind.Published);
                break;
            case ArticleField.Url:
                article.Url ??= value;
                break;
            case ArticleField.Author:
                article.Authors.AddRange(Byline.Names(value));
                break;
        }
    }
}
