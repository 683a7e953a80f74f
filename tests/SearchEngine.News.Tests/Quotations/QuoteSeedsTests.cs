using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.News.Tests;

/// <summary>Who says how much in the five real inputs that are kept outside the repository; absent, these tests are skipped.</summary>
public sealed class QuoteSeedsTests
{
    [Fact]
    public void Zarif_has_exactly_one_quotation_although_the_story_has_two_foreign_ministers()
    {
        var quote = Assert.Single(Seeds().SelectMany(s => s.Quotes), q => q.Speaker?.Contains("Zarif", StringComparison.Ordinal) == true);
        Assert.Equal("the foreign minister", quote.SpeakerAsWritten);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
    }

    [Fact]
    public void The_speaker_is_the_speaker_of_parliament()
    {
        var quote = Assert.Single(Seeds().SelectMany(s => s.Quotes), q => q.SpeakerAsWritten == "the speaker");
        Assert.Equal("Mohammad Bagher Ghalibaf", quote.Speaker);
    }

    [Theory]
    [InlineData("000", 6)]
    [InlineData("001", 2)]
    [InlineData("002", 4)]
    [InlineData("003", 3)]
    [InlineData("004", 4)]
    public void Every_direct_quotation_of_a_seed_has_a_named_speaker(string number, int atLeast)
    {
        var direct = Seeds().Where(s => s.Number == number).SelectMany(s => s.Quotes).Where(q => q.Kind == QuoteKind.Direct).ToList();
        Assert.True(direct.Count >= atLeast, $"{direct.Count} direct quotations");
        Assert.All(direct, q => Assert.NotNull(q.Speaker));
    }

    [Fact]
    public void Both_spellings_of_Ghalibaf_are_one_speaker()
    {
        var names = Seeds().SelectMany(s => s.Quotes).Select(q => q.Speaker).OfType<string>().GroupBy(n => n).Select(g => new FacetValue(g.Key, g.Count())).ToList();
        var directory = SpeakerLedger.Empty.Apply(SpeakerMatcher.Match(names), names);
        Assert.Equal(directory.Shown("Mohammad Bagher Ghalibaf"), directory.Shown("Mohammad Baqer Qalibaf"));
    }

    private static IEnumerable<(string Number, IReadOnlyList<Quote> Quotes)> Seeds()
        => Directory.EnumerateFiles(SharedData.Find("seeds"), "*.txt").Select(f => (Path.GetFileName(f)[..3], QuoteExtractor.Extract(File.ReadAllText(f))));
}
