using System.Globalization;

namespace SearchEngine.Model;

/// <summary>Single tokens to the nodes without children. What cannot be read is reported and null.</summary>
internal sealed class LeafReader(string text, ProblemLog problems)
{
    private const int MaxSlop = 10_000;
    private const int MaxEdits = 2;

    private readonly DateReader _dates = new(text, problems);

    public QueryNode? Read(TypedField field, QueryToken token, QueryToken? tilde, TextSpan span)
    {
        if (token.Kind == QueryTokenKind.Everything) return NoTilde(tilde, new AllNode(null, span));
        if (field.IsDate) return NoTilde(tilde, _dates.Read(token, span));
        if (FieldValues.Of(field.Field) is { } values) return NoTilde(tilde, Value(field, values, token, span));
        return token.Kind switch
        {
            QueryTokenKind.Range => NoRange(token),
            QueryTokenKind.Regex => NoTilde(tilde, Regex(field.Field, token, span)),
            QueryTokenKind.Phrase => Phrase(field.Field, token, tilde, span),
            _ => Word(field.Field, token, tilde, span),
        };
    }

    /// <summary>The number behind a caret; null when it is missing or wrong.</summary>
    public float? Boost(QueryToken caret)
    {
        if (float.TryParse(Number(caret), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var boost) && float.IsFinite(boost)) return boost;
        problems.Report("a number is missing after ^, as in ^2 or ^0.5", caret.Start + 1);
        return null;
    }

    private ReadOnlySpan<char> Number(QueryToken suffix) => text.AsSpan(suffix.Start + 1, suffix.End - suffix.Start - 1);

    private ReadOnlySpan<char> Inside(QueryToken token) => text.AsSpan(token.Inside.Start, token.Inside.Length);

    private QueryNode? NoTilde(QueryToken? tilde, QueryNode? node)
    {
        if (tilde is { } wrong) problems.Report("~ belongs behind a word or a phrase only", wrong.Start);
        return node;
    }

    private QueryNode? NoRange(QueryToken token)
    {
        problems.Report("only dates have ranges: write date:[2020-01 TO 2021-02]", token.Start);
        return null;
    }

    private WordNode? Value(TypedField field, IReadOnlyList<string> values, QueryToken token, TextSpan span)
    {
        var word = WordText.Unescape(Inside(token)).Trim().ToLowerInvariant();
        if (token.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase && values.Contains(word)) return new WordNode(field.Field, word, span);
        problems.Report($"{field.Name}: is one of {string.Join(", ", values)}", token.Start);
        return null;
    }

    /// <summary>A pattern cut off by the end of the text is seldom one: it was reported and is left out.</summary>
    private RegexNode? Regex(QueryField field, QueryToken token, TextSpan span)
    {
        if (!token.Closed) return null;
        var pattern = WordText.UnescapeSlashes(Inside(token));
        if (pattern.Length > 0) return new RegexNode(field, pattern, span);
        problems.Report("nothing stands between these slashes", token.Start);
        return null;
    }

    private PhraseNode? Phrase(QueryField field, QueryToken token, QueryToken? tilde, TextSpan span)
    {
        var words = WordText.Unescape(Inside(token));
        if (!WordText.IsPunctuation(words)) return new PhraseNode(field, words, Slop(tilde), span);
        problems.Report("no word stands between these quotation marks", token.Start);
        return null;
    }

    private int Slop(QueryToken? tilde)
    {
        if (tilde is not { } token) return 0;
        if (int.TryParse(Number(token), NumberStyles.None, CultureInfo.InvariantCulture, out var slop) && slop <= MaxSlop) return slop;
        problems.Report($"a whole number up to {MaxSlop:N0} is missing after ~, as in \"troops withdraw\"~5", token.Start + 1);
        return 0;
    }

    private QueryNode? Word(QueryField field, QueryToken token, QueryToken? tilde, TextSpan span)
    {
        var raw = Inside(token);
        if (EndsInLoneBackslash(raw))
        {
            problems.Report("a character is missing after this backslash", token.End - 1);
            raw = raw[..^1];
            if (raw.IsEmpty) return null;
        }

        var pattern = WordText.Pattern(raw);
        var wildcard = WordText.FirstWildcard(pattern);
        if (wildcard >= 0) return NoTilde(tilde, Pattern(field, pattern, wildcard, span));
        var word = WordText.Unescape(raw);
        if (WordText.IsPunctuation(word)) return null;
        return tilde is { } suffix ? Fuzzy(field, word, suffix, span) : new WordNode(field, word, span);
    }

    private static QueryNode Pattern(QueryField field, string pattern, int wildcard, TextSpan span)
    {
        if (pattern == "*") return new AllNode(field == QueryField.Default ? null : field, span);
        return wildcard == pattern.Length - 1 && pattern[wildcard] == '*'
            ? new PrefixNode(field, WordText.Unescape(pattern.AsSpan(0, wildcard)), span)
            : new WildcardNode(field, pattern, span);
    }

    private static bool EndsInLoneBackslash(ReadOnlySpan<char> raw)
        => (raw.Length - raw.TrimEnd('\\').Length) % 2 == 1;

    private FuzzyNode Fuzzy(QueryField field, string word, QueryToken tilde, TextSpan span)
    {
        if (Edits(Number(tilde), word) is { } edits) return new FuzzyNode(field, word, edits, span);
        problems.Report($"0, 1 or {MaxEdits} belongs after ~: the letters that may differ", tilde.Start + 1);
        return new FuzzyNode(field, word, MaxEdits, span);
    }

    /// <summary>"~" alone means two edits; a fraction is the share of letters that must agree, as in old Lucene queries.</summary>
    private static int? Edits(ReadOnlySpan<char> number, string word)
    {
        if (number.IsEmpty) return MaxEdits;
        if (!float.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        if (value is 0 or 1 or 2) return (int)value;
        return value < 1 ? Math.Min((int)((1 - (double)value) * word.EnumerateRunes().Count()), MaxEdits) : null;
    }
}
