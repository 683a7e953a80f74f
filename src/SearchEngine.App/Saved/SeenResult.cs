using System.Security.Cryptography;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A result as it was when it was looked at, kept as "a1#2 3f9ac1d2e4b50817".</summary>
/// <param name="Print">The head of a hash of what it said; null where an earlier version of this file kept none.</param>
internal readonly record struct SeenResult(ResultReference Result, string? Print)
{
    private const int PrintDigits = 16;

    /// <summary>Of an article the whole text counts, of a quotation its words, its speaker as written and how it is attributed.</summary>
    public static SeenResult Of(Hit hit, IArticleIndex index) => new(ResultReference.Of(hit), PrintOf(hit is QuoteHit quote
        ? $"{quote.Text}\n{quote.SpeakerAsWritten}\n{quote.Kind}\n{quote.Attribution}"
        : $"{hit.Title}\n{hit.Outlet}\n{HitText.Day(hit.Date)}\n{index.Find(hit.ArticleId)?.Text}"));

    public static SeenResult Parse(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new SeenResult(ResultReference.Parse(text), null) : new SeenResult(ResultReference.Parse(text[..space]), text[(space + 1)..]);
    }

    public override string ToString() => Print is null ? Result.ToString() : $"{Result} {Print}";

    private static string PrintOf(string said) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, PrintDigits / 2));
}
