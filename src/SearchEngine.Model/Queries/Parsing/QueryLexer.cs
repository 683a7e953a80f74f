namespace SearchEngine.Model;

/// <summary>Query text to tokens. Lone + - ! are punctuation and are passed over, as Lucene's analyzers do with them.</summary>
internal sealed class QueryLexer(string text, ProblemLog problems)
{
    private int _at;

    /// <summary>Whether no word goes on with this character unless a backslash stands before it.</summary>
    public static bool EndsWord(char c)
        => c is '(' or ')' or '[' or ']' or '{' or '}' or '^' or '~' || char.IsWhiteSpace(c) || QuotationMarks.Opens(c);

    public static bool IsOperator(ReadOnlySpan<char> word) => KindOfWord(word) != QueryTokenKind.Word;

    public QueryToken Next()
    {
        SkipBlank();
        SkipStrayBrackets();
        if (_at >= text.Length) return new QueryToken(QueryTokenKind.End, text.Length, text.Length);
        return text[_at] switch
        {
            '(' => Take(QueryTokenKind.Open, 1),
            ')' => Take(QueryTokenKind.Close, 1),
            '+' => Take(QueryTokenKind.Plus, 1),
            '-' or '!' => Take(QueryTokenKind.Not, 1),
            '~' => Take(QueryTokenKind.Tilde, 1 + NumberLength(_at + 1)),
            '^' => Take(QueryTokenKind.Caret, 1 + NumberLength(_at + 1)),
            '[' or '{' => Range(),
            '/' when !IsBlank(_at + 1) => Regex(),
            '*' when text.AsSpan(_at).StartsWith("*:*") => Take(QueryTokenKind.Everything, 3),
            var c when QuotationMarks.Opens(c) => Phrase(),
            _ => WordOrField(),
        };
    }

    /// <summary>Passes over the rest of the text.</summary>
    public void Stop() => _at = text.Length;

    private QueryToken Take(QueryTokenKind kind, int length) => new(kind, _at, _at += length);

    private void SkipBlank()
    {
        while (_at < text.Length)
        {
            var operators = _at;
            while (operators < text.Length && text[operators] is '+' or '-' or '!') operators++;
            if (operators == text.Length || !char.IsWhiteSpace(text[operators])) return;
            _at = operators + 1;
        }
    }

    private bool IsBlank(int at) => at >= text.Length || char.IsWhiteSpace(text[at]);

    private int NumberLength(int from)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        return end - from;
    }

    private QueryToken Phrase()
    {
        var opener = text[_at];
        return TakeEnclosed(QueryTokenKind.Phrase, EndOf(c => QuotationMarks.Closes(opener, c)), "these quotation marks are never closed");
    }

    private QueryToken Regex()
        => TakeEnclosed(QueryTokenKind.Regex, EndOf(c => c == '/'), "this pattern is never closed: it ends with another /");

    private QueryToken Range()
        => TakeEnclosed(QueryTokenKind.Range, EndOf(c => c is ']' or '}'), "this range is never closed: write it as [2020-01 TO 2021-02]");

    /// <param name="end">Behind the closing mark, -1 when there is none.</param>
    private QueryToken TakeEnclosed(QueryTokenKind kind, int end, string unclosed)
    {
        if (end < 0) problems.Report(unclosed, _at);
        return Take(kind, (end < 0 ? text.Length : end) - _at) with { Closed = end >= 0 };
    }

    /// <summary>The position behind the first character that closes what opens at the current one, escapes passed over; -1 when none does.</summary>
    private int EndOf(Predicate<char> closes)
    {
        for (var i = _at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (closes(text[i])) return i + 1;
        }

        return -1;
    }

    private void SkipStrayBrackets()
    {
        while (_at < text.Length && text[_at] is ']' or '}')
        {
            problems.Report($"no range is open before this {text[_at]}", _at);
            _at++;
            SkipBlank();
        }
    }

    private QueryToken WordOrField()
    {
        if (FieldLength() is > 0 and var length) return Take(QueryTokenKind.Field, length);
        var end = _at;
        while (end < text.Length && !EndsWord(text[end])) end += text[end] == '\\' ? 2 : 1;
        end = Math.Min(end, text.Length);
        return Take(KindOfWord(text.AsSpan(_at, end - _at)), end - _at);
    }

    private static QueryTokenKind KindOfWord(ReadOnlySpan<char> word) => word switch
    {
        "AND" or "&&" => QueryTokenKind.And,
        "OR" or "||" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ => QueryTokenKind.Word,
    };

    /// <summary>The length of a field's name with its colon at the current position, 0 when what stands there is a word.</summary>
    private int FieldLength()
    {
        var colon = _at;
        while (colon < text.Length && char.IsLetter(text[colon])) colon++;
        if (colon >= text.Length || text[colon] != ':') return 0;
        var name = text.AsSpan(_at, colon - _at);
        return TypedField.Find(name) is not null || MeansField(name, colon + 1) ? name.Length + 1 : 0;
    }

    /// <summary>
    /// Whether an unknown name before a colon was meant as a field, and is therefore an error rather than a word: not a
    /// single letter, a URL's scheme, or, with white space behind it, anything but a near miss of a known name.
    /// </summary>
    private bool MeansField(ReadOnlySpan<char> name, int afterColon)
    {
        if (name.Length < 2 || text.AsSpan(afterColon).StartsWith("//")) return false;
        return !IsBlank(afterColon) || TypedField.Nearest(name, maxEdits: 1) is not null;
    }
}
