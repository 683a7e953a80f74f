using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Who speaks in an article: each has a letter, in order of first appearance, and a colour. The letter stands at the line
/// where a quotation begins, so that nobody needs the colours.
/// </summary>
internal sealed class ArticleSpeakers
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const char Unnamed = '?';

    private readonly List<string> _names;

    private ArticleSpeakers(List<string> names) => _names = names;

    public static ArticleSpeakers Of(Article article) => new([.. article.Quotes.Select(Name).OfType<string>().Distinct(StringComparer.Ordinal)]);

    /// <summary>Those without a name are one more.</summary>
    public int NumberOf(Quote quote) => Name(quote) is { } name ? _names.IndexOf(name) : _names.Count;

    public void DrawLegend(Region row, Theme theme)
    {
        int x = 0;
        for (int i = 0; i < _names.Count && x + 4 < row.Width; i++)
        {
            var style = theme.SpeakerStyle(i);
            x = row.Write(x, 0, $"{Letter(i)} ", style.With(TextAttributes.Bold));
            x = row.WriteFitted(x, 0, _names[i], row.Width - x, style) + 2;
        }
    }

    /// <param name="column">The one left of the article's text.</param>
    public void DrawLetters(Region column, OpenArticle open, Theme theme)
    {
        foreach (var quote in open.Article.Quotes.Reverse())
        {
            int number = NumberOf(quote), y = open.Layout.LineOf(quote.Spans[0].Start) - open.Top;
            if (y < 0 || y >= column.Height) continue;
            char letter = number < _names.Count ? Letter(number) : Unnamed;
            var style = theme.SpeakerStyle(number).With(TextAttributes.Bold);
            column.Put(0, y, Glyph.Of(letter), ReferenceEquals(quote, open.OpenedQuote) ? style.With(TextAttributes.Reverse) : style);
        }
    }

    private static char Letter(int number) => number < Letters.Length ? Letters[number] : '+';

    private static string? Name(Quote quote) => quote.Speaker;
}
