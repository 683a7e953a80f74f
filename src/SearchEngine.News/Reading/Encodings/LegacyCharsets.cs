using System.Text;

namespace SearchEngine.News;

/// <summary>
/// Guesses among the eight-bit and double-byte encodings by which bytes are frequent: the letters of Cyrillic, of Arabic and
/// the kana stand in blocks of their own in each encoding. Whatever shows no such pattern is Windows-1252.
/// </summary>
internal static class LegacyCharsets
{
    private const int Sampled = 16 << 10;

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Sampled)];
        int high = Count(bytes, b => b >= 0x80), letters = high + Count(bytes, b => char.IsAsciiLetter((char)b));

        // Languages in Latin letters with accents stay below a quarter; scripts of their own are nearly all high bytes.
        return high * 3 < letters ? Charsets.Windows1252 : DoubleByte(bytes, high) ?? Cyrillic(bytes, high) ?? CyrillicOfDos(bytes, high) ?? Arabic(bytes, high) ?? Big5(bytes) ?? Charsets.Windows1252;
    }

    private static Encoding? DoubleByte(ReadOnlySpan<byte> bytes, int high)
    {
        int kanaShiftJis = 0, kanaEuc = 0, pairs = 0, broken = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            kanaShiftJis += bytes[i] is 0x82 or 0x83 && bytes[i + 1] >= 0x40 ? 1 : 0;
            kanaEuc += bytes[i] is 0xA4 or 0xA5 && bytes[i + 1] >= 0xA1 ? 1 : 0;
            var pair = bytes[i] is >= 0xA1 and <= 0xFE && bytes[i + 1] is >= 0xA1 and <= 0xFE;
            pairs += pair ? 1 : 0;
            broken += pair ? 0 : 1;
            i++;
        }

        return kanaShiftJis * 6 > high ? Charsets.CodePage(932)
            : kanaEuc * 6 > high ? Charsets.CodePage(51932)
            : broken * 20 < pairs && !LooksCyrillic(bytes, high) ? (HasHangul(bytes, high) ? Charsets.CodePage(949) : Charsets.CodePage(54936))
            : null;
    }

    /// <summary>The syllables of EUC-KR lead with B0 to C8, which Chinese text in GB 2312 spreads over B0 to F7.</summary>
    private static bool HasHangul(ReadOnlySpan<byte> bytes, int high)
    {
        var leads = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                leads += bytes[i] is >= 0xB0 and <= 0xC8 ? 1 : 0;
                i++;
            }
        }

        return leads * 2 * 10 > high * 9;
    }

    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes, int high) => Cyrillic(bytes, high) is not null && bytes.Contains((byte)' ');

    /// <summary>Most letters are small: E0 to FF in Windows-1251, C0 to DF in KOI8-R.</summary>
    private static Encoding? Cyrillic(ReadOnlySpan<byte> bytes, int high)
    {
        int upperHalf = Count(bytes, b => b >= 0xE0), lowerHalf = Count(bytes, b => b is >= 0xC0 and < 0xE0);
        return (upperHalf + lowerHalf) * 10 < high * 9 ? null
            : upperHalf > lowerHalf * 3 ? Charsets.CodePage(1251)
            : lowerHalf > upperHalf * 3 ? Charsets.CodePage(20866)
            : null;
    }

    /// <summary>Code page 866: the small letters are cut in two, A0 to AF and E0 to EF, with the frames of DOS between.</summary>
    private static Encoding? CyrillicOfDos(ReadOnlySpan<byte> bytes, int high)
    {
        int first = Count(bytes, b => b is >= 0xA0 and < 0xB0), second = Count(bytes, b => b is >= 0xE0 and < 0xF0);
        return (first + second) * 10 >= high * 8 && first > second && second * 6 > first ? Charsets.CodePage(866) : null;
    }

    /// <summary>Windows-1256: Latin letters of French stand between the Arabic ones and are not used; every fourth letter is alef, lam or yeh.</summary>
    private static Encoding? Arabic(ReadOnlySpan<byte> bytes, int high)
    {
        int letters = Count(bytes, b => b is (>= 0xC1 and <= 0xDF and not 0xD7) or 0xE1 or (>= 0xE3 and <= 0xE6) or 0xEC or 0xED);
        int frequent = Count(bytes, b => b is 0xC7 or 0xE1 or 0xED);
        return letters * 10 >= high * 9 && frequent * 4 > high && bytes.Contains((byte)' ') ? Charsets.CodePage(1256) : null;
    }

    /// <summary>The frequent characters of Big5 lead with A1 to C6; what trails may be a letter of ASCII.</summary>
    private static Encoding? Big5(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, frequent = 0, broken = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var trails = bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);
            pairs += trails ? 1 : 0;
            broken += trails ? 0 : 1;
            frequent += bytes[i] is >= 0xA1 and <= 0xC6 ? 1 : 0;
            i++;
        }

        return broken * 20 < pairs && frequent * 10 >= pairs * 9 ? Charsets.CodePage(950) : null;
    }

    private static int Count(ReadOnlySpan<byte> bytes, Predicate<byte> isMeant)
    {
        int count = 0;
        foreach (byte b in bytes) count += isMeant(b) ? 1 : 0;
        return count;
    }
}
