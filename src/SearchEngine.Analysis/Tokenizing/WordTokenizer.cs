namespace SearchEngine.Analysis;

/// <summary>
/// Cuts UTF-8 text into words by Unicode's rules (UAX #29), as Lucene 8's StandardTokenizer does. Nothing is changed:
/// words are slices of the text, and what a word means to an index is a <see cref="WordFilter"/>'s business.
/// Most words of news are a run of ASCII letters with a space after it, and bytes tell that (<see cref="AsciiWords"/>);
/// the full rules (<see cref="WordMatcher"/>, <see cref="EmojiMatcher"/>) are asked about the rest. Broken UTF-8 parts words.
/// </summary>
/// <remarks>
/// It departs from Lucene 8, which knows Unicode 9 and Emoji 11, where .NET knows more: letters, digits and marks that were
/// encoded or moved to another category since make words here, Tangut is cut like Han, and a skin tone belongs to any
/// pictograph before it.
/// </remarks>
public static class WordTokenizer
{
    /// <summary>In UTF-16 code units. A longer word is cut into words of at most this length.</summary>
    public const int MaxWordLength = 255;

    public static void Tokenize<TSink>(ReadOnlySpan<byte> text, ref TSink sink)
        where TSink : IWordSink, allows ref struct
    {
        int at = 0;
        while (true)
        {
            while (at < text.Length && AsciiWords.ClassOf(text[at]) < ByteClass.Letter) at++;
            if (at >= text.Length) return;
            int end = AsciiWords.EndOfRun(text, at);
            if (end < text.Length && AsciiWords.ClassOf(text[end]) != ByteClass.Separator) end = EndOfWord(text, at, end);
            if (end - at > MaxWordLength) end = at + LongestWord(text[at..]);
            if (end > at) sink.Add(text[at..end], at);
            at = end > at ? end : SkipOther(text, at);
        }
    }

    /// <param name="end">Where the run of ASCII letters and digits ends that begins the word, perhaps an empty one.</param>
    /// <returns><paramref name="start"/> when there is no word.</returns>
    private static int EndOfWord(ReadOnlySpan<byte> text, int start, int end)
    {
        if (end == start) return AsciiWords.IsDashOrQuotationMark(text[start..]) ? start : start + LongestWord(text[start..]);
        while (end < text.Length && end - start <= MaxWordLength)
        {
            int joiner = AsciiWords.JoinerLength(text, end);
            if (joiner == AsciiWords.NoJoiner) return end;
            if (joiner == AsciiWords.Undecided) return start + LongestWord(text[start..]);
            end = AsciiWords.EndOfRun(text, end + joiner);
        }

        return end;
    }

    private static int LongestWord(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> window = text[..Math.Min(text.Length, 4 * MaxWordLength)];
        int length = LongestMatch(window);
        return length <= MaxWordLength ? length : LongestMatch(window[..BytesWithin(window, MaxWordLength)]);
    }

    private static int LongestMatch(ReadOnlySpan<byte> text) => Math.Max(WordMatcher.Match(text), EmojiMatcher.Match(text));

    /// <returns>How many bytes of <paramref name="text"/> take at most <paramref name="codeUnits"/> in UTF-16, in whole characters.</returns>
    private static int BytesWithin(ReadOnlySpan<byte> text, int codeUnits)
    {
        int at = 0;
        while (at < text.Length)
        {
            codeUnits -= Utf8Decoder.Decode(text[at..], out int length) > char.MaxValue ? 2 : 1;
            if (codeUnits < 0) break;
            at += length;
        }

        return at;
    }

    /// <summary>Past a character that begins no word, and past all underscores that begin none: a long line of them, each looking
    /// for a letter to join, would take quadratic time.</summary>
    private static int SkipOther(ReadOnlySpan<byte> text, int at)
    {
        int underscores = text[at..].IndexOfAnyExcept((byte)'_');
        if (underscores < 0) return text.Length;
        if (underscores > 0) return at + Math.Max(1, underscores - MaxWordLength + 1);
        Utf8Decoder.Decode(text[at..], out int length);
        return at + length;
    }
}
