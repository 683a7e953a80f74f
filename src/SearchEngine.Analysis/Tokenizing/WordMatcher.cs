namespace SearchEngine.Analysis;

/// <summary>
/// The longest word at the beginning of a text, by the rules WB4 to WB13b of UAX #29 as StandardTokenizer's grammar reads
/// them: a table of states by <see cref="WordBreak"/>. States from <see cref="FirstAccepting"/> on are words; the others wait for what must follow.
/// </summary>
internal static class WordMatcher
{
    private const byte Dead = 0;
    private const byte Start = 1;
    private const byte Connectors = 2;
    private const byte AfterMidLetter = 3;
    private const byte AfterMidNumber = 4;
    private const byte AfterDoubleQuote = 5;
    private const byte FirstAccepting = Letters;
    private const byte Letters = 6;
    private const byte Hebrew = 7;

    /// <summary>A Hebrew letter that has a double quote before it, and so takes none after it.</summary>
    private const byte Quoted = 8;
    private const byte HebrewApostrophe = 9;
    private const byte Number = 10;
    private const byte Kana = 11;
    private const byte Connected = 12;
    private const byte Ideograph = 13;
    private const byte SouthEast = 14;

    private const int Columns = 16;

    private static ReadOnlySpan<byte> Transitions =>
    [
        // Other, Letter, HebrewLetter, Numeric, Katakana, Ideograph, SouthEastAsian, its mark, MidLetter, MidNumber, MidLetterOrNumber, SingleQuote, DoubleQuote, Connector, Extend
        /* Dead */ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        /* Start */ 0, Letters, Hebrew, Number, Kana, Ideograph, SouthEast, SouthEast, 0, 0, 0, 0, 0, Connectors, 0, 0,
        /* Connectors */ 0, Letters, Hebrew, Number, Kana, 0, 0, Connectors, 0, 0, 0, 0, 0, Connectors, Connectors, 0,
        /* AfterMidLetter */ 0, Letters, Letters, 0, 0, 0, 0, AfterMidLetter, 0, 0, 0, 0, 0, 0, AfterMidLetter, 0,
        /* AfterMidNumber */ 0, 0, 0, Number, 0, 0, 0, AfterMidNumber, 0, 0, 0, 0, 0, 0, AfterMidNumber, 0,
        /* AfterDoubleQuote */ 0, 0, Quoted, 0, 0, 0, 0, AfterDoubleQuote, 0, 0, 0, 0, 0, 0, AfterDoubleQuote, 0,
        /* Letters */ 0, Letters, Hebrew, Number, 0, 0, 0, Letters, AfterMidLetter, 0, AfterMidLetter, AfterMidLetter, 0, Connected, Letters, 0,
        /* Hebrew */ 0, Letters, Hebrew, Number, 0, 0, 0, Hebrew, AfterMidLetter, 0, AfterMidLetter, HebrewApostrophe, AfterDoubleQuote, Connected, Hebrew, 0,
        /* Quoted */ 0, Letters, Hebrew, Number, 0, 0, 0, Quoted, 0, 0, 0, 0, 0, Connected, Quoted, 0,
        /* HebrewApostrophe */ 0, Letters, Hebrew, Number, 0, 0, 0, HebrewApostrophe, 0, 0, 0, 0, 0, Connected, HebrewApostrophe, 0,
        /* Number */ 0, Letters, Hebrew, Number, 0, 0, 0, Number, 0, AfterMidNumber, AfterMidNumber, AfterMidNumber, 0, Connected, Number, 0,
        /* Kana */ 0, 0, 0, 0, Kana, 0, 0, Kana, 0, 0, 0, 0, 0, Connected, Kana, 0,
        /* Connected */ 0, Letters, Hebrew, Number, Kana, 0, 0, Connected, 0, 0, 0, 0, 0, Connected, Connected, 0,
        /* Ideograph */ 0, 0, 0, 0, 0, 0, 0, Ideograph, 0, 0, 0, 0, 0, 0, Ideograph, 0,
        /* SouthEast */ 0, 0, 0, 0, 0, 0, SouthEast, SouthEast, 0, 0, 0, 0, 0, 0, SouthEast, 0,
    ];

    /// <returns>Its length in bytes, or 0 when none begins here.</returns>
    public static int Match(ReadOnlySpan<byte> text)
    {
        int state = Start, at = 0, end = 0;
        while (at < text.Length)
        {
            int codePoint = Utf8Decoder.Decode(text[at..], out int length);
            int column = (int)WordBreakProperties.WordBreakOf(WordBreakProperties.Of(codePoint));
            state = Transitions[(state * Columns) + column];
            if (state == Dead) break;
            at += length;
            if (state >= FirstAccepting) end = at;
        }

        return end;
    }
}
