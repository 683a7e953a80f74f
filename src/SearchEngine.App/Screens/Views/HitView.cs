using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>One result in the list: who and where in one line, then the words that were found.</summary>
internal static class HitView
{
    private const string Between = " · ";

    /// <summary>Columns of an outlet's name that still tell which it is.</summary>
    private const int LeastOfOutlet = 6;

    /// <param name="review">What has been decided about it, null for nothing.</param>
    public static void Draw(Region item, Theme theme, Hit hit, Review? review = null)
    {
        if (hit is QuoteHit quote) DrawQuote(item, theme, quote);
        else DrawArticle(item, theme, hit);
        if (hit.Group.Count > 1) DrawGroup(item.Row(Math.Min(2, item.Height - 1)), theme, hit);
        if (review is not null) item.Write(0, 0, ReviewMark.Of(review), theme.Accent);
    }

    /// <summary>How many more tell it, at the end of the last line.</summary>
    private static void DrawGroup(Region row, Theme theme, Hit hit)
    {
        int outlets = hit.Group.Select(h => h.Outlet).Distinct(StringComparer.Ordinal).Count();
        string also = string.Create(CultureInfo.InvariantCulture, $" ≈ {hit.Group.Count:N0} in {outlets:N0} {(outlets == 1 ? "outlet" : "outlets")}");
        row.Part(row.Width - TextMeasure.Columns(also), 0, TextMeasure.Columns(also), 1).Clear();
        row.WriteRight(0, also, theme.Accent);
    }

    private static void DrawQuote(Region item, Theme theme, QuoteHit quote)
    {
        int right = item.Width;
        int speakerWidth = TextMeasure.Columns(Speaker(quote));
        int roomForPlace = item.Width - Math.Min(speakerWidth, item.Width / 2) - 3;
        if (roomForPlace >= 12) right = DrawPlace(item, theme, quote, roomForPlace);

        int x = item.WriteFitted(1, 0, Speaker(quote), right - 2, quote.Speaker is null ? theme.Quiet : theme.Strong);
        string evidence = Evidence(quote);
        if (x + TextMeasure.Columns(evidence) < right - 1) item.Write(x, 0, evidence, theme.Quiet);
        var words = quote.Snippets.Count > 0 ? quote.Snippets[0] : new Snippet(quote.Text, [], 0);
        SnippetView.Draw(item.Part(1, 1, item.Width - 1, 2), words, theme, isQuotation: quote.Kind == QuoteKind.Direct);
    }

    /// <summary>Outlet and date at the right edge; where they do not fit it is the outlet that is cut, and left out when nothing would be left to know it by.</summary>
    /// <returns>The column they begin at.</returns>
    private static int DrawPlace(Region item, Theme theme, QuoteHit quote, int room)
    {
        string date = Date(quote.Date), outlet = Outlet(quote.Outlet);
        int forOutlet = Math.Min(room - date.Length - Between.Length, TextMeasure.Columns(outlet));
        if (forOutlet < Math.Min(LeastOfOutlet, TextMeasure.Columns(outlet))) return item.WriteRight(0, date, theme.Quiet);
        int start = item.Width - forOutlet - Between.Length - date.Length;
        int x = item.WriteFitted(start, 0, outlet, forOutlet, theme.Quiet);
        item.Write(x, 0, Between + date, theme.Quiet);
        return start;
    }

    private static void DrawArticle(Region item, Theme theme, Hit hit)
    {
        item.WriteFitted(1, 0, hit.Title ?? "(no title)", item.Width - 1, hit.Title is null ? theme.Quiet : theme.Strong);
        string quotes = hit is ArticleHit { QuoteCount: > 0 and var count } ? string.Create(CultureInfo.InvariantCulture, $" · {count} {(count == 1 ? "quote" : "quotes")}") : "";
        item.WriteFitted(1, 1, Place(hit) + quotes, item.Width - 1, theme.Quiet);
        if (hit.Snippets.Count > 0) SnippetView.Draw(item.Part(1, 2, item.Width - 1, 1), HitText.WithEllipses(hit.Snippets[0]), theme, isQuotation: false);
    }

    /// <summary>The reporting words, and what stands there for a name that had to be traced.</summary>
    private static string Evidence(QuoteHit quote)
    {
        string cue = quote.Cue is null ? "" : $" · {quote.Cue}";
        bool isTraced = quote.Attribution == Attribution.Resolved && quote.SpeakerAsWritten is not null && quote.SpeakerAsWritten != quote.Speaker;
        return isTraced ? $"{cue} · as “{quote.SpeakerAsWritten}”" : cue;
    }

    /// <summary>The name; for a source without one the words that stand for it.</summary>
    public static string Speaker(QuoteHit quote)
        => quote.Speaker ?? (quote.SpeakerAsWritten is { } written ? $"({written})" : "speaker unknown");

    public static string Place(Hit hit) => Place(hit.Outlet, hit.Date);

    public static string Place(string? outlet, DateOnly? date) => $"{Outlet(outlet)} · {Date(date)}";

    private static string Outlet(string? outlet) => outlet ?? "outlet unknown";

    private static string Date(DateOnly? date) => date?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "undated";
}
