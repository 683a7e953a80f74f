using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>
/// How many of the quotations that the truth names are found with their right speaker, and how many are found that are
/// none. Counted by stretch of words between marks, so that a quotation told in two halves counts as two.
/// </summary>
public sealed class SampleQuoteTests(ITestOutputHelper output)
{
    // What was reached so far: to be raised, never lowered.
    private const double LeastFound = 0.99;
    private const double LeastFoundWithSpeaker = 0.98;
    private const double LeastTrue = 0.98;

    /// <summary>A stretch counts as found when one quotation covers this share of it.</summary>
    private const double Covered = 0.8;

    [Fact]
    public void Nearly_all_quotations_are_found_with_their_speakers()
    {
        int all = 0, found = 0, right = 0;
        foreach (var (expected, article) in Pairs())
        {
            foreach (var (quote, span) in Locate(expected, article.Text))
            {
                all++;
                var answer = article.Quotes.FirstOrDefault(candidate => Overlap(candidate, span) >= Covered * span.Length);
                if (answer is not null) found++;
                if (answer is not null && quote.IsSpokenBy(answer.Speaker)) right++;
                else output.WriteLine($"{expected.Name}: “{span.Of(article.Text)}” by {quote.Speaker ?? "an unnamed source"}, {(answer is null ? "not found" : $"found as {answer.Speaker ?? "nobody"}’s")}");
            }
        }

        output.WriteLine($"{all} stretches, {found} found, {right} with the right speaker");
        Assert.InRange((double)found / all, LeastFound, 1);
        Assert.InRange((double)right / all, LeastFoundWithSpeaker, 1);
    }

    [Fact]
    public void Nearly_nothing_is_taken_for_a_quotation_that_is_none()
    {
        int all = 0, wrong = 0;
        foreach (var (expected, article) in Pairs())
        {
            var spans = Locate(expected, article.Text).Select(located => located.Span).ToList();
            foreach (var quote in article.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect))
            {
                all++;
                if (spans.Any(span => Overlap(quote, span) > 0)) continue;
                wrong++;
                output.WriteLine($"{expected.Name}: “{quote.Text}” by {quote.Speaker ?? "nobody"}");
            }
        }

        output.WriteLine($"{all} found, {wrong} of them no quotations");
        Assert.InRange((double)(all - wrong) / all, LeastTrue, 1);
    }

    private static IEnumerable<(ExpectedArticle Expected, Article Article)> Pairs()
        => ExpectedArticle.All.Where(expected => SampleArticles.Find(expected) is not null).Select(expected => (expected, SampleArticles.All[expected.Name]));

    // Words that reading has lost are another test's business.
    private static IEnumerable<(ExpectedQuote Quote, TextSpan Span)> Locate(ExpectedArticle expected, string text)
    {
        int from = 0;
        foreach (var quote in expected.Quotes)
        {
            foreach (string words in quote.Spans)
            {
                int start = text.IndexOf(words, from, StringComparison.Ordinal);
                if (start < 0) start = text.IndexOf(words, StringComparison.Ordinal);
                if (start < 0) continue;
                from = start + words.Length;
                yield return (quote, new TextSpan(start, from));
            }
        }
    }

    private static int Overlap(Quote quote, TextSpan span)
        => quote.Spans.Sum(part => Math.Max(0, Math.Min(part.End, span.End) - Math.Max(part.Start, span.Start)));
}
