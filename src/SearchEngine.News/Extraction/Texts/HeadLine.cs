namespace SearchEngine.News;

/// <summary>One short line at the head or the foot of a text, and what it is.</summary>
/// <param name="Text">Without list and comment marks before it.</param>
/// <param name="Value">What it tells, without label: a name, an address.</param>
internal sealed record HeadLine(string Text, HeadLineKind Kind, string? Value = null, DateLine? Date = null, ArticleField Field = default)
{
    public static HeadLine Read(string line, DayOrder order)
    {
        var text = line.TrimStart("-#*>/= ").ToString();
        if (text.Length == 0)
        {
            return new HeadLine(text, HeadLineKind.Furniture);
        }

        return CreditLine.Outlet(text) is { } outlet ? new HeadLine(text, HeadLineKind.Credit, outlet)
            : FieldLine.Read(text) is { } field ? field
            : DateLine.Read(text, order) is { } date ? new HeadLine(text, HeadLineKind.Date, Date: date)
            : Byline.IsLine(text) ? new HeadLine(text, HeadLineKind.Byline, text)
            : IsAddress(text) ? new HeadLine(text, HeadLineKind.Url, text)
            : Furniture.IsLine(text) ? new HeadLine(text, HeadLineKind.Furniture)
            : new HeadLine(text, HeadLineKind.Other);
    }

    /// <summary>Tells the article what the line says.</summary>
    public void Tell(LooseArticle article, DayOrder order)
    {
        switch (Kind)
        {
            case HeadLineKind.Date:
                article.Offer(Date!.Date, Date.Kind);
                Pieces(article);
                break;
            case HeadLineKind.Byline:
                article.Authors.AddRange(Byline.Names(Value));
                break;
            case HeadLineKind.Outlet or HeadLineKind.Credit:
                article.Outlet ??= Value;
                break;
            case HeadLineKind.Url:
                article.Url ??= Value;
                break;
            case HeadLineKind.Field:
                FieldLine.Tell(article, Field, Value!, order);
                break;
        }
    }

    /// <summary>Beside a date a byline or the outlet may stand: "By Ana Ruiz | Example News | 3 February 2021".</summary>
    private void Pieces(LooseArticle article)
    {
        foreach (var piece in new[] { Date!.Before, Date.After })
        {
            if (Byline.IsLine(piece))
            {
                article.Authors.AddRange(Byline.Names(piece));
            }
            else if (OutletLine.Is(piece))
            {
                article.Outlet ??= piece;
            }
        }
    }

    private static bool IsAddress(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ') && !Hosts.Of(text).IsEmpty;
}
