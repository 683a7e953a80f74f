using System.Globalization;

namespace SearchEngine.Model;

/// <summary>
/// How a person names a result: an article's id, or "id#2" for its second quotation, numbered as "said show" prints them.
/// The same in every index of the same articles. No value type: the runtime has dictionaries of references compiled ahead,
/// and the screen waits for them.
/// </summary>
/// <param name="QuoteNumber">Position in <see cref="Article.Quotes"/>, from 0; null for the article as a whole.</param>
public sealed record ResultReference(string ArticleId, int? QuoteNumber)
{
    private const char Mark = '#';

    /// <summary>The name of a result.</summary>
    public static ResultReference Of(Hit hit) => new(hit.ArticleId, hit is QuoteHit quote ? quote.QuoteNumber : null);

    /// <summary>What stands behind the last # must be a number from 1 up; all else is part of the id.</summary>
    public static ResultReference Parse(string text)
    {
        int at = text.LastIndexOf(Mark);
        bool isQuote = at > 0 && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        return isQuote ? new ResultReference(text[..at], int.Parse(text.AsSpan(at + 1), CultureInfo.InvariantCulture) - 1) : new ResultReference(text, null);
    }

    public override string ToString() => QuoteNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{ArticleId}{Mark}{number + 1}") : ArticleId;
}
