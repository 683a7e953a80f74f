namespace SearchEngine.Analysis.Tests;

public sealed class StemmingFilterTests
{
    [Theory]
    [InlineData("negotiate", "negotiates", "negotiated", "negotiating", "negotiation", "Negotiations’")]
    [InlineData("sanction", "sanctions", "sanctioned", "Sanctions", "sanction’s")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("hop", "hops", "hopped", "hopping")]
    [InlineData("hope", "hopes", "hoped", "hoping")]
    [InlineData("country", "countries", "country's")]
    [InlineData("protégé", "protégés", "protege")]
    public void Inflections_share_a_term(params string[] words) =>
        Assert.Single(words.Select(word => Terms.Of(StemmingFilter.Instance, word.TrimEnd('’'))).Distinct());

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("feed", "feed")]
    [InlineData("filing", "file")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("sky", "sky")]
    [InlineData("conditional", "condit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlled", "control")]
    [InlineData("archaeology", "archaeolog")]
    [InlineData("possibly", "possibl")]
    [InlineData("rate", "rate")]
    [InlineData("is", "is")]
    [InlineData("1990s", "1990")]
    public void Suffixes_go_by_rule(string word, string stem) => Assert.Equal(stem, Terms.Of(StemmingFilter.Instance, word));

    [Theory]
    [InlineData("the")]
    [InlineData("not")]
    public void No_word_is_a_stop_word(string word) => Assert.Equal(word, Terms.Of(StemmingFilter.Instance, word));
}
