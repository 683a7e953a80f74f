using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>What an article's document keeps for lists of results; the rest is in its body (<see cref="ArticleBody"/>).</summary>
internal sealed record ArticleRecord(
    string Id, ArticleSource Source, string? Title, string? Outlet, DateOnly? Date, DateSource DateSource, string? Url, string? Language, int QuoteCount)
{
    public static ArticleRecord Of(Article article)
        => new(article.Id, article.Source, article.Title, article.Outlet, article.Date, article.DateSource, article.Url, article.Language, article.Quotes.Count);

    public static ArticleRecord Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        return new ArticleRecord(
            reader.Text()!, new ArticleSource(reader.Text()!, reader.Text()), reader.Text(), reader.Text(), ReadDay(reader.Int32()),
            (DateSource)reader.Int32(), reader.Text(), reader.Text(), reader.Int32());
    }

    public void Write(RecordWriter writer)
        => writer.Clear().Text(Id).Text(Source.Path).Text(Source.Item).Text(Title).Text(Outlet).Number(Date is { } day ? day.DayNumber + 1 : 0)
            .Number((int)DateSource).Text(Url).Text(Language).Number(QuoteCount);

    /// <summary>What stands behind an article's record (<see cref="StoryPrint.Read"/>).</summary>
    public static StoryPrint? Print(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        for (int texts = 5; texts > 0; texts--) reader.Utf8(out _);
        for (int numbers = 2; numbers > 0; numbers--) reader.Number();
        for (int texts = 2; texts > 0; texts--) reader.Utf8(out _);
        reader.Number();
        return StoryPrint.Read(ref reader);
    }

    private static DateOnly? ReadDay(int number) => number == 0 ? null : DateOnly.FromDayNumber(number - 1);
}
