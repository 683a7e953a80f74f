using System.Text.Json;

namespace SearchEngine.App.Tests;

public sealed class PreferenceOptionsTests(FindingCommandTests.Samples samples) : IClassFixture<FindingCommandTests.Samples>
{
    [Fact]
    public void What_is_new_comes_first_where_everything_fits_alike()
    {
        string latest = SampleArticles.All.Values.Max(a => a.Date)!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var preferred = Search("*:*", "--sort", "relevance", "--recent", "10");
        Assert.Equal(latest, preferred.GetProperty("hits")[0].GetProperty("date").GetString());
        Assert.NotEqual(latest, Search("*:*", "--sort", "relevance").GetProperty("hits")[0].GetProperty("date").GetString());
    }

    [Fact]
    public void Everything_is_counted_when_that_is_asked_for() => Assert.True(Search("*:*", "--exact").GetProperty("totalIsExact").GetBoolean());

    [Theory]
    [InlineData("--recent", "soon")]
    [InlineData("--recent", "-1")]
    [InlineData("--similar")]
    public void An_option_without_its_value_is_wrong_use(params string[] options) => Assert.Equal(2, samples.World.Run(["search", .. options]).Code);

    private JsonElement Search(params string[] arguments) => JsonDocument.Parse(samples.World.Run(["search", "--json", .. arguments]).Output).RootElement;
}
