using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>Invented articles in any number, for what only many outlets or speakers show.</summary>
internal static class QuotingArticle
{
    private const string Words = "The ferry will sail on Monday.";

    /// <summary>An article that quotes each of these speakers once.</summary>
    public static Article Of(string? outlet, DateOnly date, params IReadOnlyList<string> speakers)
    {
        string text = string.Concat(speakers.Select(s => $"“{Words}” said {s}.\n"));
        return new Article
        {
            Id = $"{outlet}-{date:yyyyMMdd}-{string.Join('-', speakers)}",
            Source = new ArticleSource("/articles/ferry.txt"),
            Title = "Ferry to sail",
            Outlet = outlet,
            Date = date,
            DateSource = DateSource.DateLine,
            Language = "en",
            Text = text,
            Quotes = [.. speakers.Select(s => QuoteOf(s, text.IndexOf($"{Words}” said {s}.", StringComparison.Ordinal)))],
        };
    }

    private static Quote QuoteOf(string speaker, int start) => new()
    {
        Text = Words,
        Spans = [new TextSpan(start, start + Words.Length)],
        Kind = QuoteKind.Direct,
        Speaker = speaker,
        SpeakerAsWritten = speaker,
        Attribution = Attribution.Named,
    };
}
