using System.Text;

namespace SearchEngine.Search;

/// <summary>
/// Cuts a UTF-8 text into passages: sentences, as far as punctuation tells, joined while they are short and cut at a space
/// where they are long; what is left of one that was cut stands alone. A line's end always ends a passage, so that cutting can
/// begin at any line.
/// </summary>
internal static class Sentences
{
    private const int Short = 80, Long = 320;

    /// <summary>The passage at or behind a place, without the space around it, and moves the place behind it; an empty one at the end.</summary>
    public static ByteRange Next(ReadOnlySpan<byte> text, ref int at)
    {
        int start = SkipSpace(text, at);
        at = start < text.Length ? PassageEnd(text, start) : start;
        return new ByteRange(start, TrimEnd(text, start, at));
    }

    /// <summary>The beginning of the line where <paramref name="place"/> is, or <paramref name="from"/> if that is further on.</summary>
    public static int LineStart(ReadOnlySpan<byte> text, int from, int place)
        => from >= place ? from : from + text[from..place].LastIndexOf((byte)'\n') + 1;

    /// <summary>A passage with what is known of its ends.</summary>
    public static Passage Passage(ReadOnlySpan<byte> text, ByteRange range, IReadOnlyList<ByteRange> marks, float score)
        => new(range, marks, score, BeginsWithin(text, range.Start), EndsWithin(text, range.End));

    /// <summary>Whether a passage that begins here begins in the middle of a sentence.</summary>
    private static bool BeginsWithin(ReadOnlySpan<byte> text, int start)
    {
        int space = start;
        while (space > 0 && IsSpace(text[space - 1]) && text[space - 1] != '\n') space--;
        return space > 0 && text[space - 1] != '\n' && !EndsSentence(text, Math.Max(0, space - Long), space);
    }

    /// <summary>Whether a passage that ends here ends in the middle of a sentence.</summary>
    private static bool EndsWithin(ReadOnlySpan<byte> text, int end)
    {
        int next = end;
        while (next < text.Length && IsSpace(text[next]) && text[next] != '\n') next++;
        return next < text.Length && text[next] != '\n' && BeginsWithin(text, next);
    }

    private static int PassageEnd(ReadOnlySpan<byte> text, int start)
    {
        int lastSpace = -1, least = BeginsWithin(text, start) ? 0 : Short;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '\n') return at;
            if (IsSpace(text[at]))
            {
                lastSpace = at;
                if (at - start >= least && EndsSentence(text, start, at)) return at;
            }

            if (at - start >= Long && lastSpace > start) return lastSpace;
            if (at - start >= 2 * Long && (text[at] & 0xC0) != 0x80) return at;
        }

        return text.Length;
    }

    /// <summary>
    /// Whether the space at a place follows a full stop, closing quotes and brackets aside, that is none of an initial or of an
    /// abbreviation like U.S., and no small letter comes behind.
    /// </summary>
    private static bool EndsSentence(ReadOnlySpan<byte> text, int start, int space)
    {
        int at = space - 1;
        while (at > start && (text[at] is (byte)'"' or (byte)'\'' or (byte)')' or (byte)']' || text[at] >= 0x80)) at--;
        if (text[at] is not ((byte)'.' or (byte)'!' or (byte)'?') || (text[at] == '.' && IsInitial(text[start..at]))) return false;
        Rune.DecodeFromUtf8(text[SkipSpace(text, space)..], out var next, out _);
        return !Rune.IsLower(next);
    }

    /// <summary>Whether a text ends with a capital letter that stands alone, or behind another full stop.</summary>
    private static bool IsInitial(ReadOnlySpan<byte> text)
        => text is [.., >= (byte)'A' and <= (byte)'Z'] && (text.Length == 1 || text[^2] is (byte)'.' || IsSpace(text[^2]));

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
