using SearchEngine.Model;

namespace SearchEngine.News.Tests;

/// <summary>
/// Shows what the extractor makes of a text, one quotation a line, so that a test reads as text and expectation:
/// <code>kind | what was said | speaker | as written</code> with "-" for what is not known.
/// </summary>
internal static class QuoteTable
{
    public static string Of(string text, string? title = null)
        => string.Join('\n', QuoteExtractor.Extract(text, title).Select(Line));

    private static string Line(Quote quote)
        => $"{quote.Kind.ToString().ToLowerInvariant()} | {quote.Text} | {quote.Speaker ?? "-"} | {quote.SpeakerAsWritten ?? "-"}";
}
