using System.Buffers.Binary;
using System.Numerics;

namespace SearchEngine.Analysis;

/// <summary>What bytes tell about words without decoding them: runs of ASCII letters and digits, and what joins or parts two of them.</summary>
internal static class AsciiWords
{
    /// <summary>Nothing joins: the word ends here.</summary>
    public const int NoJoiner = 0;

    /// <summary>Only the full rules tell.</summary>
    public const int Undecided = -1;

    private const ulong Ones = 0x0101010101010101;
    private const ulong HighBits = 0x80 * Ones;

    private static readonly ByteClass[] Classes = [.. Enumerable.Range(0, 256).Select(b => Classify((char)b))];

    public static ByteClass ClassOf(byte b) => Classes[b];

    /// <returns>The first place from <paramref name="at"/> on that holds no ASCII letter or digit, or one too far for a word.</returns>
    public static int EndOfRun(ReadOnlySpan<byte> text, int at)
    {
        int limit = Math.Min(text.Length, at + WordTokenizer.MaxWordLength + 1);
        while (limit - at >= sizeof(ulong))
        {
            ulong others = ~LettersAndDigits(BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(at, sizeof(ulong)))) & HighBits;
            if (others != 0) return at + (BitOperations.TrailingZeroCount(others) >> 3);
            at += sizeof(ulong);
        }

        while (at < limit && char.IsAsciiLetterOrDigit((char)text[at])) at++;
        return at;
    }

    /// <summary>The joiner between the letter or digit before <paramref name="at"/> and what comes next: its length in bytes,
    /// <see cref="NoJoiner"/> or <see cref="Undecided"/>.</summary>
    public static int JoinerLength(ReadOnlySpan<byte> text, int at)
    {
        ByteClass joiner = ClassOf(text[at]);
        int length = 1;
        if (IsDashOrQuotationMark(text[at..]))
        {
            if (text[at + 2] is not (0x98 or 0x99)) return NoJoiner;
            joiner = ByteClass.FullStop;
            length = 3;
        }

        if (joiner is ByteClass.Separator) return NoJoiner;
        if (joiner is ByteClass.Unclear) return Undecided;
        ReadOnlySpan<byte> next = text[(at + length)..];
        if (next.IsEmpty || IsDashOrQuotationMark(next)) return NoJoiner;
        if (next[0] >= 0x80) return Undecided;
        return Joins(ClassOf(text[at - 1]), joiner, ClassOf(next[0])) ? length : NoJoiner;
    }

    /// <summary>U+2010 to U+2026 without U+2024. They stand in every other sentence of typeset news, and of them only ‘ and ’ join.</summary>
    public static bool IsDashOrQuotationMark(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == 0xE2 && text[1] == 0x80 && text[2] is >= 0x90 and <= 0xA6 and not 0xA4;

    private static bool Joins(ByteClass before, ByteClass joiner, ByteClass after) => before == after && joiner switch
    {
        ByteClass.Colon => after == ByteClass.Letter,
        ByteClass.Comma => after == ByteClass.Digit,
        _ => true,
    };

    /// <summary>Eight bytes at once: the high bit of those that are ASCII letters or digits; other bits mean nothing.
    /// Adding to a byte so that only members of a range from its first on carry into the high bit is in <i>Hacker's Delight</i>, chapter 6.</summary>
    private static ulong LettersAndDigits(ulong bytes)
    {
        ulong digit = bytes & ~HighBits;
        ulong letter = digit | (0x20 * Ones);
        ulong letters = (letter + ((0x80 - 'a') * Ones)) ^ (letter + ((0x7F - 'z') * Ones));
        ulong digits = (digit + ((0x80 - '0') * Ones)) ^ (digit + ((0x7F - '9') * Ones));
        return (letters | digits) & ~bytes;
    }

    private static ByteClass Classify(char c) => c switch
    {
        >= '\x80' or '_' or '#' or '*' => ByteClass.Unclear,
        ':' => ByteClass.Colon,
        ',' or ';' => ByteClass.Comma,
        '.' or '\'' => ByteClass.FullStop,
        _ when char.IsAsciiLetter(c) => ByteClass.Letter,
        _ when char.IsAsciiDigit(c) => ByteClass.Digit,
        _ => ByteClass.Separator,
    };
}
