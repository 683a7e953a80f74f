using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class GlyphReaderTests
{
    [Theory]
    [InlineData("plain", "p l a i n")]
    [InlineData("e\u0301t", "e\u0301 t")]
    [InlineData("\u0301a", " \u0301 a")]
    [InlineData("می\u200cشود", "م ی\u200c ش و د")]
    [InlineData("漢字", "漢 字")]
    [InlineData("👩\u200d👩\u200d👧", "👩 👩 👧")]
    [InlineData("👍🏽!", "👍 !")]
    [InlineData("❤\ufe0f", "❤")]
    [InlineData("🇳🇴", "🇳🇴")]
    [InlineData("한국", "한 국")]
    public void Text_falls_into_grapheme_clusters(string text, string clusters)
        => Assert.Equal(clusters, string.Join(' ', Glyphs(text)));

    [Theory]
    [InlineData("a\e[31mb", "a[31mb")]
    [InlineData("a\u009b31mb", "a31mb")]
    [InlineData("\e]52;c;aGk=\a", "]52;c;aGk=")]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("soft\u00ADhyphen\u200Bspace\uFEFF", "softhyphenspace")]
    [InlineData("a\tb\r\nc\nd", "a b c d")]
    [InlineData("a\u2028b\u00A0c", "a b c")]
    [InlineData("\u200d\u200c", "")]
    public void What_may_not_be_shown_is_dropped_or_replaced(string text, string shown)
        => Assert.Equal(shown, string.Concat(Glyphs(text)));

    [Fact]
    public void A_lone_surrogate_or_noncharacter_becomes_the_replacement_character()
        => Assert.Equal("x\ufffdy\ufffdz\ufffd", string.Concat(Glyphs("x\ud800y\udfffz\uffff")));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("漢字", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👩\u200d👧", 4)]
    [InlineData("🇳🇴", 2)]
    [InlineData("नि", 2)]
    [InlineData("…“”‘’—", 6)]
    public void Columns_are_those_of_the_glyphs(string text, int columns)
        => Assert.Equal(columns, TextMeasure.Columns(text));

    [Fact]
    public void A_pile_of_marks_is_cut_to_a_few()
    {
        var glyph = Assert.Single(Glyphs("a" + new string('\u0301', 10_000)));
        Assert.InRange(glyph.ToString().Length, 2, 8);
    }

    [Fact]
    public void Fitting_never_cuts_a_wide_glyph()
    {
        Assert.Equal((1, 2), TextMeasure.Fit("漢字", 3));
        Assert.Equal((0, 0), TextMeasure.Fit("漢字", 1));
        Assert.Equal((2, 4), TextMeasure.Fit("漢字", 4));
    }

    [Fact]
    public void Any_text_gives_only_glyphs_that_may_be_shown() => Seeded.Cases(300, random =>
    {
        string text = HostileText.Random(random, 60);
        int end = 0;
        var reader = new GlyphReader(text);
        while (reader.MoveNext())
        {
            Assert.InRange(reader.Start, end, text.Length - 1);
            Assert.InRange(reader.Current.Width, 1, 2);
            Assert.DoesNotContain(reader.Current.ToString().EnumerateRunes(), rune => Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
            end = reader.End;
        }
    });

    private static List<Glyph> Glyphs(string text)
    {
        var glyphs = new List<Glyph>();
        foreach (var glyph in new GlyphReader(text)) glyphs.Add(glyph);
        return glyphs;
    }
}
