using System.Globalization;

namespace SearchEngine.Analysis;

/// <summary>
/// The two properties of a code point, packed into a byte: <see cref="WordBreak"/> in the low four bits, <see cref="EmojiPart"/>
/// above. They are derived from .NET's general categories and the ranges of <see cref="WordBreakRanges"/> and
/// <see cref="EmojiRanges"/>, a page of 256 code points when text first needs it.
/// </summary>
internal static class WordBreakProperties
{
    private const int PageSize = 256;

    private static readonly byte[]?[] Pages = new byte[]?[0x110000 / PageSize];

    public static byte Of(int codePoint) => (Pages[codePoint >> 8] ?? Derive(codePoint >> 8))[codePoint & 0xFF];

    public static WordBreak WordBreakOf(byte properties) => (WordBreak)(properties & 0xF);

    public static EmojiPart EmojiPartOf(byte properties) => (EmojiPart)(properties >> 4);

    /// <summary>Threads that race here derive equal pages, and either may stay.</summary>
    private static byte[] Derive(int page)
    {
        byte[] properties = new byte[PageSize];
        for (int i = 0; i < PageSize; i++)
        {
            int codePoint = (page * PageSize) + i;
            WordBreak word = DeriveWordBreak(codePoint);
            properties[i] = (byte)((int)word | ((int)DeriveEmojiPart(codePoint, word) << 4));
        }

        return Pages[page] = properties;
    }

    private static WordBreak DeriveWordBreak(int codePoint)
    {
        if (Particular(codePoint) is WordBreak particular) return particular;
        if (WordBreakRanges.Katakana.Contains(codePoint)) return WordBreak.Katakana;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                WordBreakRanges.SouthEastAsian.Contains(codePoint) ? WordBreak.SouthEastAsianMark : WordBreak.Extend,
            UnicodeCategory.Format => WordBreak.Extend,
            UnicodeCategory.DecimalDigitNumber => WordBreak.Numeric,
            UnicodeCategory.OtherNotAssigned => WordBreak.Other,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => Letter(codePoint),
            _ => Symbol(codePoint),
        };
    }

    private static WordBreak Letter(int codePoint) => codePoint switch
    {
        < 0x590 => WordBreak.Letter,
        _ when WordBreakRanges.Hebrew.Contains(codePoint) => WordBreak.HebrewLetter,
        _ when WordBreakRanges.Ideographs.Contains(codePoint) || WordBreakRanges.Hiragana.Contains(codePoint) => WordBreak.Ideograph,
        _ when WordBreakRanges.SouthEastAsian.Contains(codePoint) => WordBreak.SouthEastAsian,
        _ => WordBreak.Letter,
    };

    /// <summary>What is neither letter, digit nor mark, and yet makes words.</summary>
    private static WordBreak Symbol(int codePoint) => codePoint switch
    {
        _ when WordBreakRanges.Ideographs.Contains(codePoint) || codePoint == 0x1F200 => WordBreak.Ideograph,
        _ when WordBreakRanges.SouthEastAsian.Contains(codePoint) => WordBreak.SouthEastAsian,
        (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189) =>
            WordBreak.Letter,
        _ => WordBreak.Other,
    };

    /// <summary>The code points that stand alone: joiners, and exceptions from what their category says.</summary>
    private static WordBreak? Particular(int codePoint) => codePoint switch
    {
        '\'' => WordBreak.SingleQuote,
        '"' => WordBreak.DoubleQuote,
        ':' or 0xB7 or 0x2D7 or 0x387 or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => WordBreak.MidLetter,
        ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54
            or 0xFF0C or 0xFF1B => WordBreak.MidNumber,
        '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordBreak.MidLetterOrNumber,
        '_' or 0x202F or 0x203F or 0x2040 or 0x2054 or 0xFE33 or 0xFE34 or (>= 0xFE4D and <= 0xFE4F) or 0xFF3F => WordBreak.Connector,
        0x66B => WordBreak.Numeric,
        0x5F3 => WordBreak.Letter,
        0x200C or 0xFF9E or 0xFF9F or (>= 0xE0020 and <= 0xE007F) => WordBreak.Extend,
        0x200B or 0x3006 => WordBreak.Other,
        _ => null,
    };

    private static EmojiPart DeriveEmojiPart(int codePoint, WordBreak word) => codePoint switch
    {
        (>= '0' and <= '9') or '#' or '*' => EmojiPart.KeycapBase,
        0xFE0E or 0xFE0F => EmojiPart.PresentationSelector,
        >= 0x1F1E6 and <= 0x1F1FF => EmojiPart.RegionalIndicator,
        >= 0x1F3FB and <= 0x1F3FF => EmojiPart.Modifier,
        _ when word is WordBreak.Extend or WordBreak.SouthEastAsianMark => EmojiPart.Extend,
        _ when EmojiRanges.Pictographs.Contains(codePoint) => EmojiPart.Pictograph,
        _ => EmojiPart.None,
    };
}
