using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a citation says: the words as they stand in the article, who said them, and where to find and to check them.</summary>
/// <param name="Quote">The quotation cited, null when the article as a whole is.</param>
/// <param name="ContentHash">SHA-256 of the file as it was indexed, in hex; null when that is not known.</param>
internal sealed record Citation(Article Article, Quote? Quote, string? Speaker, string? ContentHash)
{
    private const string Marks = "\"“”„«»‘’";

    public ResultReference Reference => new(Article.Id, Quote is null ? null : PlaceOf(Quote));

    /// <summary>The words, those of the speaker without their marks, cleaned for one line; null for an article.</summary>
    public string? Words => Quote is null ? null : CleanText.Of(string.Join(" … ", Quote.Spans.Select(s => WordsOf(Quote.Kind, s.Of(Article.Text).Trim()))));

    /// <summary>The words as a text that quotes them has them: the speaker's own between marks, a reporter's sentence with the marks that it has.</summary>
    public string? Quoted => Words is { } words ? HitText.Quoted(Quote!.Kind, words) : null;

    public string Title => CleanText.Of(Article.Title ?? "(no title)");

    public string? Outlet => Article.Outlet is { } outlet ? CleanText.Of(outlet) : null;

    public string Who => CleanText.Of(Speaker ?? Quote?.SpeakerAsWritten ?? "speaker unknown");

    /// <summary>The address, when it is one that a reader may follow.</summary>
    public string? Link => Links.IsSafe(Article.Url) ? new Uri(Article.Url!).AbsoluteUri : null;

    public string Day => Article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>File, place in it, and what proves that it has not changed since.</summary>
    public string Proof
    {
        get
        {
            string offsets = Quote is null ? "" : $", characters {string.Join(", ", Quote.Spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}–{s.End}")))} of the text";
            string hash = ContentHash is null ? "" : $", SHA-256 {ContentHash}";
            return CleanText.Of($"{Article.Source}{offsets}{hash}");
        }
    }

    private static string WordsOf(QuoteKind kind, string text) => kind == QuoteKind.Direct ? text.Trim(Marks.ToCharArray()) : text;

    private int? PlaceOf(Quote quote)
    {
        for (int i = 0; i < Article.Quotes.Count; i++)
        {
            if (ReferenceEquals(Article.Quotes[i], quote)) return i;
        }

        return null;
    }
}
