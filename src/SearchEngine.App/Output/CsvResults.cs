using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One line a hit under a line of names, for spreadsheets.</summary>
internal sealed class CsvResults(TextWriter output, bool isRaw) : IResultPrinter
{
    private static readonly string[] QuoteNames =
        ["quote", "speaker", "speaker as written", "cue", "kind", "attribution", "title", "outlet", "date", "url", "source", "article", "result"];

    private static readonly string[] ArticleNames = ["title", "outlet", "date", "quotations", "url", "source", "article"];

    public void Print(SearchRequest request, SearchResponse response)
    {
        CsvLine.Write(output, isRaw, request.Kind == ResultKind.Quotes ? QuoteNames : ArticleNames);
        foreach (var hit in response.Hits)
        {
            if (hit is QuoteHit quote) Write(quote);
            else Write((ArticleHit)hit);
        }
    }

    private void Write(QuoteHit q) => CsvLine.Write(
        output, isRaw, q.Text, q.Speaker, q.SpeakerAsWritten, q.Cue, HitText.Name(q.Kind), HitText.Name(q.Attribution),
        q.Title, q.Outlet, HitText.Day(q.Date), q.Url, q.Source.ToString(), q.ArticleId, ResultReference.Of(q).ToString());

    private void Write(ArticleHit a) => CsvLine.Write(
        output, isRaw, a.Title, a.Outlet, HitText.Day(a.Date), Number(a.QuoteCount), a.Url, a.Source.ToString(), a.ArticleId);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
