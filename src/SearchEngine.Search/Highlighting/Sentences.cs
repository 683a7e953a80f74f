namespace SearchEngine.Search;

/// <summary>
/// Cuts a UTF-8 text into passages: sentences, as far as punctuation tells, joined while they are short and cut at a space
/// where they are long.
/// </summary>
internal static class Sentences
{
    private const int Short = 80, Long = 320;

    public static List<ByteRange> Split(ReadOnlySpan<byte> text)
    {
        var passages = new List<ByteRange>();
        int start = SkipSpace(text, 0);
        while (start < text.Length)
        {
            int end = PassageEnd(text, start);
            passages.Add(new ByteRange(start, TrimEnd(text, start, end)));
            start = SkipSpace(text, end);
        }

        return passages;
    }

    private static int PassageEnd(ReadOnlySpan<byte> text, int start)
    {
        int lastSpace = -1;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '\n') return at;
            if (IsSpace(text[at]))
            {
                lastSpace = at;
                if (at - start >= Short && EndsSentence(text, start, at)) return at;
            }

            if (at - start >= Long && lastSpace > start) return lastSpace;
            if (at - start >= 2 * Long && (text[at] & 0xC0) != 0x80) return at;
        }

        return text.Length;
    }

    /// <summary>Whether the space at a place follows a full stop, closing quotes and brackets aside.</summary>
    private static bool EndsSentence(ReadOnlySpan<byte> text, int start, int space)
    {
        int at = space - 1;
        while (at > start && (text[at] is (byte)'"' or (byte)'\'' or (byte)')' or (byte)']' || text[at] >= 0x80)) at--;
        return text[at] is (byte)'.' or (byte)'!' or (byte)'?';
    }

    private static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && IsSpace(text[at])) at++;
        return at;
    }

    private static int TrimEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        while (end > start && IsSpace(text[end - 1])) end--;
        return end;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
