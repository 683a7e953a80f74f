using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class WordCorrectionTests
{
    private static readonly string[] Words = ["sanctions", "sanctions", "sanction", "sanctuary", "santiago", "mines", "lines", "lines", "lines", "über"];

    [Theory]
    [InlineData("sanctons", "sanctions")]
    [InlineData("sanctinos", "sanctions")]
    [InlineData("snctuarry", "sanctuary")]
    [InlineData("fines", "lines")]
    [InlineData("mimes", "mines")]
    [InlineData("übr", "über")]
    [InlineData("ab", null)]
    [InlineData("quorum", null)]
    [InlineData("lin", null)]
    public void The_nearest_word_is_found_then_the_one_with_the_same_first_letter_then_the_most_frequent(string typed, string? expected)
    {
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, Words), Dictionary.Schema);
        Assert.Equal(expected, new WordCorrection(reader, Dictionary.Value).Find(Encoding.UTF8.GetBytes(typed), least: 1, TestContext.Current.CancellationToken)?.Word);
    }

    [Fact]
    public void A_word_is_not_corrected_to_one_that_is_not_frequent_enough()
    {
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, Words), Dictionary.Schema);
        var correction = new WordCorrection(reader, Dictionary.Value);
        Assert.Equal(2, correction.Frequency("sanctions"u8.ToArray()));
        Assert.Equal("lines", correction.Find("mines"u8.ToArray(), least: 3, TestContext.Current.CancellationToken)?.Word);
        Assert.Null(correction.Find("mines"u8.ToArray(), least: 4, TestContext.Current.CancellationToken));
    }
}
