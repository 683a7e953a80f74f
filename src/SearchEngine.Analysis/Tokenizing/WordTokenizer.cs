namespace SearchEngine.Analysis;

/// <summary>
/// Cuts UTF-8 text into words by Unicode's rules (UAX #29), as Lucene's StandardTokenizer does. Nothing is changed:
/// words are slices of the text, and what a word means to an index is a <see cref="WordFilter"/>'s business.
/// </summary>
public static class WordTokenizer
{
    public static void Tokenize<TSink>(ReadOnlySpan<byte> text, ref TSink sink)
        where TSink : IWordSink, allows ref struct
    {
        int at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !IsWord(text[at])) at++;
            int start = at;
            while (at < text.Length && (IsWord(text[at]) || (text[at] == '\'' && at > start && at + 1 < text.Length && IsWord(text[at + 1])))) at++;
            if (at > start) sink.Add(text[start..at], start);
        }
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b >= 0x80;
}
