namespace SearchEngine.Analysis.Tests;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n—…“”!?()[]", "")]
    [InlineData("The minister resigned.", "The|minister|resigned")]
    [InlineData("“We’ll see,” O’Brien said – twice.", "We’ll|see|O’Brien|said|twice")]
    [InlineData("'quoted' words' ends", "quoted|words|ends")]
    [InlineData("the U.S. and the U.N.-led talks", "the|U.S|and|the|U.N|led|talks")]
    [InlineData("e-mail from al-Muhandis", "e|mail|from|al|Muhandis")]
    [InlineData("pi is 3.14, the debt 1,000,000.50; at 10:30", "pi|is|3.14|the|debt|1,000,000.50|at|10|30")]
    [InlineData("3.a a.3 a,b 1,b 1;2 a:b a::b", "3|a|a|3|a|b|1|b|1;2|a:b|a|b")]
    [InlineData("https://news.example.org/2020/a_b?id=7&x=y", "https|news.example.org|2020|a_b|id|7|x|y")]
    [InlineData("someone@mail.example #tag @handle 50% $5m C++", "someone|mail.example|tag|handle|50|5m|C")]
    [InlineData("_ __ _a a_ a_b a__b 1_2 _1_", "_a|a_|a_b|a__b|1_2|_1_")]
    [InlineData("1990s 4x4 R2D2 H2O", "1990s|4x4|R2D2|H2O")]
    [InlineData("café École naïve Müller Škoda Łódź", "café|École|naïve|Müller|Škoda|Łódź")]
    [InlineData("Москва и Київ п’ять", "Москва|и|Київ|п’ять")]
    [InlineData("北京 2008年 カタカナ ひらがな 한국어", "北|京|2008|年|カタカナ|ひ|ら|が|な|한국어")]
    [InlineData("ภาษาไทย ພາສາ", "ภาษาไทย|ພາສາ")]
    [InlineData("قال الوزير: «لا»، ١٢٫٥ كتابٌ", "قال|الوزير|لا|١٢٫٥|كتابٌ")]
    [InlineData("צה\"ל ג'ורג' a\"b", "צה\"ל|ג'ורג'|a|b")]
    [InlineData("ok 👍🏽 😀🏽x 👩‍👩‍👧 🇮🇷🇺🇸 #️⃣ 1️⃣ ❤️ end", "ok|👍🏽|😀🏽|x|👩‍👩‍👧|🇮🇷|🇺🇸|#️⃣|1️⃣|❤️|end")]
    [InlineData("e\u0301te\u0301 a\u200Db so\u00ADft \u0301x", "e\u0301te\u0301|a\u200Db|so\u00ADft|x")]
    public void Text_is_cut_into_words(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), WordList.Of(text).Words);

    [Theory]
    [InlineData("\u2018a\u2019", "a")]
    [InlineData("a\u2019b\u2019\u2019c", "a\u2019b|c")]
    [InlineData("a\u2019\u201D", "a")]
    [InlineData("a.\u201D", "a")]
    [InlineData("a.é", "a.é")]
    [InlineData("é.a", "é.a")]
    [InlineData("1\u20192", "1\u20192")]
    [InlineData("1\u2019a", "1|a")]
    [InlineData("a\u2013b\u2014c\u2026d", "a|b|c|d")]
    [InlineData("a\u2024b\u2027c", "a\u2024b\u2027c")]
    [InlineData("a.", "a")]
    [InlineData("a\u2019", "a")]
    [InlineData("a._b", "a|_b")]
    public void Joiners_need_a_letter_or_a_digit_on_both_sides(string text, string expected) =>
        Assert.Equal(expected.Split('|'), WordList.Of(text).Words);

    [Theory]
    [InlineData(254, "254")]
    [InlineData(255, "255")]
    [InlineData(256, "255 1")]
    [InlineData(600, "255 255 90")]
    public void A_long_word_is_cut_every_255_code_units(int length, string expected)
    {
        Assert.Equal(expected, Lengths(new string('x', length)));
        Assert.Equal(expected, Lengths(new string('ж', length)));
    }

    [Fact]
    public void A_long_word_is_never_cut_within_a_surrogate_pair() =>
        Assert.Equal("254 254 92", Lengths(string.Concat(Enumerable.Repeat("𐐨", 300))));

    [Fact]
    public void A_long_word_is_not_cut_before_its_joiner_only() =>
        Assert.Equal("254 1", Lengths(new string('a', 254) + "'b"));

    [Fact]
    public void A_line_of_underscores_makes_no_word_unless_a_letter_is_near()
    {
        Assert.Empty(WordList.Of(new string('_', 100_000)).Words);
        Assert.Equal("255", Lengths(new string('_', 100_000) + "a"));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xC3, 0x20, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80, 0x20, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80, 0x62, 0xF0, 0x9F })]
    public void Broken_bytes_part_words(byte[] text) => Assert.Equal(["a", "b"], WordList.Of(text).Words);

    [Fact]
    public void Places_are_in_bytes() => Assert.Equal([(4, 6), (11, 14)], WordList.Of("“ é — foo").Places);

    private static string Lengths(string text) => string.Join(' ', WordList.Of(text).Words.Select(word => word.Length));
}
