namespace SearchEngine.News;

/// <summary>
/// Cuts a text into words, numbers and signs. Abbreviations keep their full stop ("Mr.", "U.S.", "J."), a possessive 's is
/// a token of its own, an apostrophe inside a word belongs to it, and any other sign that might be a quotation mark is left
/// for <see cref="QuotationMarks"/> to judge.
/// </summary>
internal ref struct Tokenizer(string text, TokenList tokens)
{
    private int _at;

    public static TokenList Tokenize(string text)
    {
        var tokens = new TokenList(text.Length / 5 + 8);
        new Tokenizer(text, tokens).Run();
        return tokens.Trimmed();
    }

    private void Run()
    {
        while (_at < text.Length)
        {
            char c = text[_at];
            if (char.IsWhiteSpace(c) || IsInvisible(c)) _at++;
            else if (char.IsLetter(c) || (c is '@' or '#' && IsWordAt(_at + 1))) ReadWord();
            else if (char.IsDigit(c) || (c is '$' or '£' or '€' && IsDigitAt(_at + 1))) ReadNumber();
            else ReadSign(c);
        }
    }

    /// <summary>Zero-width spaces, joiners and marks of direction, which editors leave in pasted text.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c is '\u2060' or '\u2061';

    private readonly char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private readonly bool IsWordAt(int index) => char.IsLetterOrDigit(At(index)) || At(index) == '_';

    private readonly bool IsDigitAt(int index) => char.IsDigit(At(index));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private void ReadWord()
    {
        int start = _at;
        ulong hash = ReadLetters(out bool anyCapital);
        int plain = _at;
        if (_at == start) _at++;
        while (_at < text.Length && text[_at] != ' ' && (IsWordAt(_at) || IsMark(_at) || JoinsWord(start))) _at++;
        if (At(_at) == '.' && KeepsFullStop(start)) _at++;
        if (_at == plain) tokens.Add(new Token(start, _at, TokenKind.Word, anyCapital && IsCapital(start), Lexicon.Find(hash)));
        else tokens.Add(new Token(start, _at, TokenKind.Word, IsCapital(start), Lexicon.Find(text.AsSpan(start, _at - start))));
        ReadPossessive();
    }

    /// <summary>Steps over letters from a to z. Most words have no others, and are known by the hash that is made on the way.</summary>
    private ulong ReadLetters(out bool anyCapital)
    {
        ulong hash = WordHash.Seed;
        int at = _at, small = ' ';
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
        {
            hash = WordHash.Add(hash, (char)(text[at] | ' '));
            small &= text[at];
        }

        anyCapital = small == 0;
        _at = at;
        return hash;
    }

    private readonly bool IsMark(int index) => char.GetUnicodeCategory(text[index]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Whether the sign at hand stands inside a word: O'Neill, al-Muhandis, AT&amp;T, U.S, example.com.</summary>
    private readonly bool JoinsWord(int start)
    {
        char c = text[_at];
        if (!IsWordAt(_at + 1)) return false;
        if (IsApostrophe(c)) return !IsPossessiveEnd(_at);
        if (c is '-' or '\u2010' or '\u2011' or '&') return true;
        return c == '.' && !(char.IsLower(text[_at - 1]) && char.IsUpper(text[_at + 1]) && _at - start > 2);
    }

    /// <summary>An apostrophe with an s that ends the word.</summary>
    private readonly bool IsPossessiveEnd(int apostrophe)
        => At(apostrophe + 1) is 's' or 'S' && !IsWordAt(apostrophe + 2) && !IsApostropheInWord(apostrophe + 2);

    private readonly bool IsApostropheInWord(int index) => IsApostrophe(At(index)) && IsWordAt(index + 1);

    private readonly bool KeepsFullStop(int start)
    {
        var word = text.AsSpan(start, _at - start);
        if (word.Length == 1) return char.IsUpper(word[0]) && (word[0] != 'I' || IsInitial(start));
        if (word.Contains('.')) return !word.ContainsAny('@', '/') && word.Length <= 7;
        return word.Length <= 9 && Lexicon.Find(text.AsSpan(start, word.Length + 1)).Traits != WordTraits.None;
    }

    /// <summary>"I." is an initial only between names.</summary>
    private readonly bool IsInitial(int start)
        => tokens.Count > 0 && tokens[^1].Capital && tokens[^1].IsWord && char.IsUpper(At(_at + 2)) && start - tokens[^1].End == 1;

    private void ReadPossessive()
    {
        if (!IsApostrophe(At(_at)) || !IsPossessiveEnd(_at)) return;
        int start = _at;
        _at += 2;
        Add(start, TokenKind.Possessive);
    }

    private void ReadNumber()
    {
        int start = _at++;
        while (_at < text.Length && (IsWordAt(_at) || (text[_at] is '.' or ',' or ':' or '/' or '-' or '\u2013' && IsDigitAt(_at + 1))
            || (text[_at] == '-' && IsWordAt(_at + 1)) || text[_at] == '%')) _at++;
        Add(start, TokenKind.Number);
        ReadPossessive();
    }

    private void ReadSign(char c)
    {
        int start = _at++;
        if (IsLoosePossessive(c))
        {
            _at++;
            Add(start, TokenKind.Possessive);
            return;
        }

        if (IsDoubled(c)) _at++;
        else if (c is '.' or '-') while (At(_at) == c) _at++;
        Add(start, KindOf(c, _at - start));
    }

    /// <summary>The "Smith 's" of texts that were cut into words before.</summary>
    private readonly bool IsLoosePossessive(char c)
        => IsApostrophe(c) && At(_at) == 's' && char.IsWhiteSpace(At(_at + 1)) && tokens.Count > 0 && tokens[^1].IsWord && char.IsWhiteSpace(At(_at - 2));

    /// <summary>Two apostrophes or two backquotes are typewriters' double marks.</summary>
    private readonly bool IsDoubled(char c) => c is '\'' or '`' or '\u2018' or '\u2019' && At(_at) == c;

    private static TokenKind KindOf(char c, int length) => c switch
    {
        '.' => length > 1 ? TokenKind.Ellipsis : TokenKind.Terminal,
        '?' or '!' => TokenKind.Terminal,
        '\u2026' => TokenKind.Ellipsis,
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '-' or '\u2013' or '\u2014' or '\u2015' or '\u2012' => TokenKind.Dash,
        '(' or '[' or '{' => TokenKind.Open,
        ')' or ']' or '}' => TokenKind.Close,
        _ => QuotationMarks.IsMark(c) ? TokenKind.Mark : TokenKind.Symbol,
    };

    private readonly void Add(int start, TokenKind kind) => tokens.Add(new Token(start, _at, kind, false, WordEntry.Unknown));

    private readonly bool IsCapital(int start)
    {
        var word = text.AsSpan(start, _at - start);
        return char.IsUpper(word[0]) || (word.Length > 1 && !char.IsLetter(word[0]) && char.IsUpper(word[1])) || HasInnerCapital(word);
    }

    /// <summary>al-Kadhimi, iPhone, d'Estaing: names that begin small.</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
        => word.Length > 3 && word[1..].ContainsAnyInRange('A', 'Z') && !word.StartsWith("then-", StringComparison.Ordinal) && !word.StartsWith("ex-", StringComparison.Ordinal);
}
