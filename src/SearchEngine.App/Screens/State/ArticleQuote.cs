using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A quotation of an article that is open, as a result.</summary>
internal static class ArticleQuote
{
    /// <param name="beside">Another result of the same article.</param>
    public static QuoteHit Of(Article article, int number, Hit beside)
    {
        var quote = article.Quotes[number];
        return new QuoteHit
        {
            Score = beside.Score,
            ArticleId = article.Id,
            Source = article.Source,
            Title = article.Title,
            Outlet = article.Outlet,
            Date = article.Date,
            Url = article.Url,
            QuoteNumber = number,
            Text = quote.Text,
            Kind = quote.Kind,
            Attribution = quote.Attribution,
            Speaker = quote.Speaker,
            SpeakerAsWritten = quote.SpeakerAsWritten,
            Cue = quote.CueSpan?.Of(article.Text),
        };
    }
}
