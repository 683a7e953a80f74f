namespace SearchEngine.Analysis.Tests;

public sealed class LuceneEnglishFilterTests
{
    [Theory]
    [InlineData("Iran’s", "iran")]
    [InlineData("Iran＇S", "iran")]
    [InlineData("Cafés", "café")]
    [InlineData("ÉTÉS", "été")]
    [InlineData("éés", "éé")]
    [InlineData("és", "és")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("negotiations", "negoti")]
    [InlineData("don’t", "don’t")]
    public void Accents_and_apostrophes_stay(string word, string term) => Assert.Equal(term, Terms.Of(LuceneEnglishFilter.Instance, word));

    [Theory]
    [InlineData("the")]
    [InlineData("THE")]
    [InlineData("it’s")]
    [InlineData("Will")]
    public void Stop_words_have_no_term(string word) => Assert.Null(Terms.Of(LuceneEnglishFilter.Instance, word));
}
