using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.News.Tests;

public sealed class QuoteRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "’", "''", "‘", "«", "»", "(", ")", "[", ",", ".", ":", ";", "…", "...", " — ", "-", "\n", "\n\n", "’s", "@ann", "#tag", "$4.5",
        "said", "says", "told", "according", "to", "adding", "that", "who", "he", "she", "they", "it", "the", "a", "his", "report", "statement", "minister",
        "dijo", "ha", "dicho", "según", "el", "la", "de", "que", "dit-elle", "a-t-il", "déclaré", "l’adjointe", "selon", "un", "sagte", "„", "laut", "der", "Ana", "Ruiz",
        "police", "officials", "Mara", "Lindqvist", "Mr.", "Dr.", "U.S.", "ACME", "of", "and", "not", "was", "quoted", "as", "called", "Monday", "on", "in", "7", "\u00e9t\u00e9", "\ud83d\ude00", "\u200b",
        "Chief", "Staff", "Secretary", "State", "General", "President", "Prime", "Minister", "Sir", "Lady", "St.", "Saint", "People's", "Growers'", "Ministry", "Ministers", "Department",
        "University", "Bank", "Inc.", "Corp.", "Party", "Union", "Council", "British", "Iran", "London", "van", "den", "al-", "QC", "Jr.", "III", "MP", "&", "1954", "March", "spokesman", "words", "put", "went", "No.", "Q", "A", "?", "!",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("de")]
    public void Any_text_gives_quotations_whose_spans_are_in_order_and_inside_it(string language)
        => Seeded.Cases(4000, random =>
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(random.Next(2, 60))).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(4) == 0 ? "" : " ")));
            foreach (var quote in QuoteExtractor.Extract(text, null, language)) AssertSound(quote, text);
        });

    [Fact]
    public void The_same_text_gives_the_same_quotations_on_every_thread()
    {
        const string Text = "“It will hold,” Mara Lindqvist said. “We checked.” She added that the dam was old.";
        string expected = QuoteTable.Of(Text);
        Parallel.For(0, 200, _ => Assert.Equal(expected, QuoteTable.Of(Text)));
    }

    private static void AssertSound(Quote quote, string text)
    {
        int end = 0;
        foreach (var span in quote.Spans)
        {
            Assert.InRange(span.Start, end, span.End - 1);
            end = span.End;
        }

        Assert.InRange(end, 1, text.Length);
        Assert.Equal(string.Join(" … ", quote.Spans.Select(s => s.Of(text))), quote.Text);
        Assert.Equal(quote.SpeakerSpan?.Of(text), quote.SpeakerAsWritten);
        if (quote.Attribution is Attribution.None or Attribution.Unnamed) Assert.Null(quote.Speaker);
        else Assert.NotNull(quote.Speaker);
    }
}
