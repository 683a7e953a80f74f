namespace SearchEngine.News;

/// <summary>What running text tells of itself.</summary>
internal sealed class LooseArticle
{
    public string? Title { get; set; }

    /// <summary>As the text writes it.</summary>
    public string? Outlet { get; set; }

    public DateOnly? Date { get; set; }

    public DateLineKind DateKind { get; set; }

    public string? Url { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Paragraphs { get; set; } = [];

    public string Text => string.Join("\n\n", Paragraphs);

    /// <summary>Keeps the best date: a publication before a bare date before an update, then the first.</summary>
    public void Offer(DateOnly? date, DateLineKind kind)
    {
        if (date is not null && (Date is null || kind > DateKind))
        {
            (Date, DateKind) = (date, kind);
        }
    }
}
