namespace SearchEngine.Analysis;

/// <summary>
/// The sets that a general category does not tell. Source: Unicode Character Database 9.0 (Scripts.txt, WordBreakProperty.txt,
/// LineBreak.txt class SA), the version of Lucene 8's StandardTokenizer. A script's range is given whole, with the code points
/// that were unassigned then, so that letters added to it since are cut like their elders.
/// </summary>
internal static class WordBreakRanges
{
    /// <summary>Han, and Tangut (0x17000), which is written as Han is and which Lucene 8 drops.</summary>
    public static readonly CharacterRanges Ideographs = new(
        0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x3007, 0x3007, 0x3021, 0x3029, 0x3038, 0x303A, 0x3400, 0x4DBF,
        0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x17000, 0x18DFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD);

    public static readonly CharacterRanges Hiragana = new(0x3041, 0x3096, 0x309D, 0x309F, 0x1B001, 0x1B11F, 0x1F200, 0x1F200);

    public static readonly CharacterRanges Katakana = new(
        0x3031, 0x3035, 0x309B, 0x309C, 0x30A0, 0x30FA, 0x30FC, 0x30FF, 0x31F0, 0x31FF, 0x32D0, 0x32FE, 0x3300, 0x3357,
        0xFF66, 0xFF9D, 0x1B000, 0x1B000);

    public static readonly CharacterRanges Hebrew = new(0x5D0, 0x5F2, 0xFB1D, 0xFB4F);

    /// <summary>Thai, Lao, Myanmar, Khmer, Tai Le, New Tai Lue, Tai Tham, Myanmar Extended-B and -A, Tai Viet, Ahom.</summary>
    public static readonly CharacterRanges SouthEastAsian = new(
        0xE01, 0xE3A, 0xE40, 0xE4E, 0xE81, 0xEDF, 0x1000, 0x1049, 0x1050, 0x109F, 0x1780, 0x17D3, 0x17D7, 0x17D7,
        0x17DC, 0x17DD, 0x1950, 0x19DF, 0x1A20, 0x1A7C, 0x1A80, 0x1AAD, 0xA9E0, 0xA9FE, 0xAA60, 0xAADF, 0x11700, 0x1173B,
        0x1173F, 0x1173F);
}
