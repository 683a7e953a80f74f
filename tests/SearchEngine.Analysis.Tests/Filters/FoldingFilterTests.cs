using System.Globalization;
using System.Text;

namespace SearchEngine.Analysis.Tests;

public sealed class FoldingFilterTests
{
    [Theory]
    [InlineData("Minister", "minister")]
    [InlineData("U.N", "u.n")]
    [InlineData("École", "ecole")]
    [InlineData("E\u0301cole", "ecole")]
    [InlineData("Zürich", "zurich")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Søren", "soren")]
    [InlineData("Þór", "thor")]
    [InlineData("Đặng", "dang")]
    [InlineData("Əliyev", "aliyev")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ﬁnanciers", "financiers")]
    [InlineData("Ｎｅｗｓ２４", "news24")]
    [InlineData("𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴", "breaking")]
    [InlineData("co\u00ADoperate", "cooperate")]
    public void Case_and_accents_go(string word, string term) => Assert.Equal(term, Terms.Of(FoldingFilter.Instance, word));

    [Theory]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("O'Brien", "o'brien")]
    [InlineData("Hawaiʻi", "hawai'i")]
    [InlineData("п’ять", "п'ять")]
    [InlineData("צה״ל", "צה\"ל")]
    public void Apostrophes_are_one(string word, string term) => Assert.Equal(term, Terms.Of(FoldingFilter.Instance, word));

    [Theory]
    [InlineData("Iran’s", "iran")]
    [InlineData("IRAN'S", "iran")]
    [InlineData("Zoë＇s", "zoe")]
    [InlineData("Roberts", "roberts")]
    [InlineData("don’t", "don't")]
    public void A_possessive_goes(string word, string term) => Assert.Equal(term, Terms.Of(FoldingFilter.Instance, word));

    [Theory]
    [InlineData("Ёлка", "елка")]
    [InlineData("Зеленский", "зеленский")]
    [InlineData("Зеленскии\u0306", "зеленский")]
    [InlineData("Ї\u0301жак", "їжак")]
    [InlineData("замо\u0301к", "замок")]
    [InlineData("Αθήνα", "αθηνα")]
    [InlineData("Ἀθῆναι", "αθηναι")]
    [InlineData("Ὀδυσσεύς", "οδυσσευσ")]
    public void Other_alphabets_keep_their_letters(string word, string term) => Assert.Equal(term, Terms.Of(FoldingFilter.Instance, word));

    [Theory]
    [InlineData("كِتَابٌ", "كتاب")]
    [InlineData("كتـــاب", "كتاب")]
    [InlineData("أحمد", "احمد")]
    [InlineData("إيران", "ايران")]
    [InlineData("قرآن", "قران")]
    [InlineData("علی", "علي")]
    [InlineData("على", "علي")]
    [InlineData("کتاب", "كتاب")]
    [InlineData("جمهورية", "جمهوريه")]
    [InlineData("می\u200Cخواهم", "ميخواهم")]
    [InlineData("\uFEB3\uFEFC\uFEE1", "سلام")]
    [InlineData("\uFE83\uFEA3\uFEE4\uFEAA", "احمد")]
    [InlineData("١٢٫٥", "12.5")]
    [InlineData("۱۳۹۹", "1399")]
    [InlineData("שָׁלוֹם", "שלום")]
    public void Arabic_Persian_and_Hebrew_are_found_however_fully_written(string word, string term) =>
        Assert.Equal(term, Terms.Of(FoldingFilter.Instance, word));

    [Theory]
    [InlineData("हिन्दी")]
    [InlineData("ภาษาไทย")]
    [InlineData("ガ")]
    [InlineData("한국어")]
    public void Scripts_whose_marks_are_spelling_stay(string word) => Assert.Equal(word, Terms.Of(FoldingFilter.Instance, word));

    [Fact]
    public void A_word_of_nothing_but_marks_has_no_term() => Assert.Null(Terms.Of(FoldingFilter.Instance, "ـــ"));

    [Theory]
    [InlineData(1024, 1024)]
    [InlineData(1025, 1024)]
    [InlineData(5000, 1024)]
    public void A_long_word_is_cut(int length, int expected)
    {
        Assert.Equal(expected, Terms.Of(FoldingFilter.Instance, new string('X', length))!.Length);
        Assert.Equal(expected / 2, Terms.Of(FoldingFilter.Instance, new string('Ж', length / 2))!.Length);
    }

    [Fact]
    public void A_term_that_grows_is_cut_in_whole_characters()
    {
        string term = Terms.Of(FoldingFilter.Instance, string.Concat(Enumerable.Repeat("ﷲ", 340)))!;
        Assert.Equal(string.Concat(Enumerable.Repeat("الله", 128)), term);
    }

    [Fact]
    public void Broken_bytes_do_not_throw()
    {
        byte[] term = new byte[WordFilter.MaxTermLength];
        Assert.Equal(5, FoldingFilter.Instance.Apply([0x41, 0xFF, 0x42], term));
    }

    [Theory]
    [InlineData("Negoti*", "negoti*")]
    [InlineData("Café?", "cafe?")]
    [InlineData("ß{2}", "ss{2}")]
    [InlineData("\\D\\É", "\\D\\e")]
    [InlineData("\\\\D", "\\\\d")]
    [InlineData("O’B[A-Z]+", "o'b[a-z]+")]
    [InlineData("Iran's", "iran's")]
    public void Patterns_fold_around_their_signs(string pattern, string folded) => Assert.Equal(folded, FoldingFilter.FoldPattern(pattern));

    [Fact]
    public void Latin_and_Greek_letters_fold_as_normalization_takes_them_apart()
    {
        if ("é".Normalize(NormalizationForm.FormD).Length == 1) Assert.Skip("this process runs without ICU, which normalizes");
        foreach (char letter in Letters((0xC0, 0x24F), (0x386, 0x3CE), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF)))
        {
            string apart = Plain(letter.ToString().Normalize(NormalizationForm.FormKD)).ToLowerInvariant();
            if (apart.All(IsPlainLetter)) Assert.Equal(apart, Terms.Of(FoldingFilter.Instance, letter.ToString()));
        }
    }

    private static IEnumerable<char> Letters(params (int First, int Last)[] ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(c => (char)c).Where(char.IsLetter);

    private static string Plain(string apart) =>
        string.Concat(apart.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static bool IsPlainLetter(char c) => char.IsAsciiLetter(c) || c is >= 'α' and <= 'ω' and not 'ς';
}
