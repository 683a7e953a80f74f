namespace SearchEngine.Analysis;

/// <summary>
/// The longest word at the beginning of a text, by the rules WB4 to WB13b of UAX #29 as the grammar of StandardTokenizer has
/// them: a table of states by <see cref="WordBreak"/>. In a state with a capital letter what has been read is a word; one with a
/// small letter waits for what must follow. A Hebrew letter behind a double quote (Q) takes no second one.
/// </summary>
internal static class WordMatcher
{
    private const int Columns = 16;
    private const byte Dead = 0;
    private const byte Start = 1;

    private static readonly string[] Rows =
    [
        //   Other, Letter, HebrewLetter, Numeric, Katakana, Ideograph, SouthEastAsian, SouthEastAsianMark,
        //   |       MidLetter, MidNumber, MidLetterOrNumber, SingleQuote, DoubleQuote, Connector, Extend
        ". ...............",
        "^ .LHNKITT.....c.", // nothing read
        "c .LHNK..c.....cc", // connectors only
        "m .LL....m......m", // what may join letters
        "n ...N...n......n", // what may join digits
        "q ..Q....q......q", // a double quote behind a Hebrew letter
        "L .LHN...Lm.mm.CL", // a letter
        "H .LHN...Hm.mAqCH", // a Hebrew letter
        "Q .LHN...Q.....CQ", // one behind a double quote
        "A .LHN...A.....CA", // an apostrophe behind a Hebrew letter
        "N .LHN...N.nnn.CN", // a digit
        "K ....K..K.....CK", // Katakana
        "C .LHNK..C.....CC", // a connector behind any of these
        "I .......I......I", // an ideograph
        "T ......TT......T", // Thai and its neighbours
    ];

    private static readonly byte[] Transitions = BuildTransitions();
    private static readonly byte FirstAccepting = StateNamed('L');

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

    private static byte[] BuildTransitions()
    {
        byte[] transitions = new byte[Rows.Length * Columns];
        for (int state = 0; state < Rows.Length; state++)
        {
            string targets = Rows[state][2..];
            for (int column = 0; column < targets.Length; column++) transitions[(state * Columns) + column] = StateNamed(targets[column]);
        }

        return transitions;
    }

    private static byte StateNamed(char name) => (byte)Array.FindIndex(Rows, row => row[0] == name);
}
