using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The words that stand for what a hit knows or does not know.</summary>
internal static class HitText
{
    public static string Title(Hit hit) => hit.Title ?? Path.GetFileName(hit.Source.Path);

    public static string Outlet(string? outlet) => outlet ?? "unknown outlet";

    public static string Date(DateOnly? date) => Day(date) ?? "undated";

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    public static string Speaker(QuoteHit quote) => quote.Speaker ?? quote.SpeakerAsWritten ?? "unknown speaker";

    public static string Speaker(Quote quote, SpeakerDirectory speakers) => quote.Speaker is { } name ? speakers.Shown(name) : quote.SpeakerAsWritten ?? "unknown speaker";

    /// <summary>A speaker's own words between quotation marks; a reporter's sentence as it stands.</summary>
    public static string Quoted(QuoteKind kind, string text) => kind == QuoteKind.Direct ? $"“{text}”" : text;

    /// <summary>The same with the hits marked.</summary>
    public static Snippet Quoted(QuoteKind kind, Snippet words)
        => kind == QuoteKind.Direct ? words with { Text = Quoted(kind, words.Text), Marks = Moved(words.Marks, 1) } : words;

    /// <summary>A passage with an ellipsis wherever it leaves out the rest of a sentence.</summary>
    public static Snippet WithEllipses(Snippet passage)
    {
        string before = passage.BeginsWithin ? "… " : "", after = passage.EndsWithin ? " …" : "";
        return passage with { Text = before + passage.Text + after, Marks = Moved(passage.Marks, before.Length) };
    }

    public static string Count(int count, string one, string many)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A name of an enumeration as it is typed in queries.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    private static TextSpan[] Moved(IReadOnlyList<TextSpan> marks, int by) => [.. marks.Select(m => new TextSpan(m.Start + by, m.End + by))];
}
