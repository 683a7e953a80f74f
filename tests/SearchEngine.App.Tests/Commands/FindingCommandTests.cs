using System.Text.Json;

namespace SearchEngine.App.Tests;

/// <summary>Preferences, groups, suggestions and facets' values on the command line, with the engine that the program has.</summary>
public sealed class FindingCommandTests(FindingCommandTests.Samples samples) : IClassFixture<FindingCommandTests.Samples>
{
    private readonly SaidWorld _world = samples.World;

    [Fact]
    public void A_misspelt_word_is_answered_with_a_suggestion_on_standard_error_and_in_JSON()
    {
        var text = _world.Run("search", "stirke");
        Assert.Equal((1, ""), (text.Code, text.Output));
        Assert.Contains("said: did you mean: strike\n", text.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var correction = Assert.Single(Json(_world.Run("search", "port stirke", "--json").Output).GetProperty("corrections").EnumerateArray());
        Assert.Equal(("strike", "[5,11]"), (correction.GetProperty("text").GetString(), correction.GetProperty("span").GetRawText()));
        Assert.DoesNotContain("did you mean", _world.Run("search", "strike").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tellings_of_one_quotation_are_printed_under_the_best_of_them()
    {
        var json = Json(_world.Run("search", "moon", "--in", "quotes", "--group", "--json").Output);
        Assert.True(json.GetProperty("hits").GetArrayLength() < json.GetProperty("total").GetInt32());
        var dates = json.GetProperty("hits").EnumerateArray().First(h => h.TryGetProperty("group", out _)).GetProperty("group").EnumerateArray().Select(m => m.GetProperty("date").GetString()).ToList();
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.Contains("also: ", _world.Run("search", "moon", "--in", "quotes", "--group").Output, StringComparison.Ordinal);
        Assert.Equal(2, _world.Run("search", "moon", "--group", "--csv").Code);
    }

    [Fact]
    public void Similar_articles_are_of_the_same_affair()
    {
        var first = Json(_world.Run("search", "\"night shift\"", "--json", "--limit", "1").Output).GetProperty("hits")[0].GetProperty("id").GetString()!;
        var similar = Json(_world.Run("similar", first, "--json", "--limit", "3").Output).GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(3, similar.Count);
        Assert.All(similar, h => Assert.Contains("port-strike", h.GetProperty("source").GetString(), StringComparison.Ordinal));
        Assert.Equal(similar[0].GetProperty("id").GetString(), Json(_world.Run("search", "--similar", first, "--json").Output).GetProperty("hits")[0].GetProperty("id").GetString());
        Assert.Equal(1, _world.Run("similar", "nobody").Code);
    }

    [Theory]
    [InlineData("Gaceta", "facets", "--facets", "outlet", "--in-values", "gáceta")]
    [InlineData("2021-12,0", "facets", "--facets", "month", "--with-empty", "--csv", "--limit", "100")]
    [InlineData("Kestrel Wire", "complete", "--of", "outlet", "kes")]
    [InlineData("strike", "complete", "strik")]
    [InlineData("\"areBest\":true", "complete", "strik", "--json")]
    [InlineData("Kestrel Wire", "facets", "--facets", "outlet", "--choose", "outlet=The Harbour")]
    public void Prints_what_was_asked_for(string expected, params string[] arguments)
    {
        var result = _world.Run(arguments);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--choose", "outlet", "The Harbour")]
    [InlineData("--choose", "outlet", "")]
    [InlineData("--exclude", "outlet", "")]
    [InlineData("--exclude", "language", "en")]
    public void Choices_narrow_to_whole_values(string option, string facet, string value)
    {
        var has = SampleArticles.All.Values.Count(a => ((facet == "outlet" ? a.Outlet : a.Language) ?? "") == value);
        var expected = option == "--choose" ? has : SampleArticles.All.Count - has;
        Assert.Equal(expected, Json(_world.Run("search", option, $"{facet}={value}", "--json", "--limit", "1").Output).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("(strike OR grain) date:[2021-01-01 TO 2021-12-31]", "strike OR grain", "--from", "2021", "--to", "2021")]
    [InlineData("strike date:[2021-05-13 TO *]", "strike", "--from", "2021-05-13")]
    [InlineData("strike -moon date:[* TO 2021-05-31]", "strike -moon", "--to", "2021-05")]
    [InlineData("date:2021-05-13", "", "--from", "2021-05-13", "--to", "2021-05-13")]
    [InlineData("moon outlet:harbour date:[2021-01-01 TO *]", "moon", "--outlet", "harbour", "--from", "2021", "--in", "quotes")]
    public void The_query_in_JSON_finds_the_same_without_the_options(string expected, string query, params string[] options)
    {
        var json = Json(_world.Run(["search", query, .. options, "--json"]).Output);
        Assert.Equal(expected, json.GetProperty("query").GetString());
        var again = Json(_world.Run(["search", expected, "--in", options.Contains("quotes") ? "quotes" : "articles", "--json"]).Output);
        Assert.InRange(json.GetProperty("total").GetInt32(), 1, SampleArticles.All.Count - 1);
        Assert.Equal(json.GetProperty("total").GetInt32(), again.GetProperty("total").GetInt32());
    }

    [Fact]
    public void Choices_stand_in_JSON_beside_the_query()
    {
        var json = Json(_world.Run("search", "strike", "--choose", "outlet=The Harbour", "--exclude", "language=", "--json").Output);
        Assert.Equal("strike", json.GetProperty("query").GetString());
        Assert.Equal("""[{"field":"outlet","value":"The Harbour"},{"field":"language","value":null,"excluded":true}]""", json.GetProperty("choices").GetRawText());
    }

    [Theory]
    [InlineData("--choose", "outlet")]
    [InlineData("--choose", "colour=red")]
    public void A_choice_that_cannot_be_read_is_wrong_use(string option, string choice) => Assert.Equal(2, _world.Run("search", option, choice).Code);

    [Fact]
    public void Every_new_option_is_described_with_an_example()
    {
        foreach (string command in new[] { "search", "facets", "similar", "complete" })
            Assert.Contains($"said {command} ", _world.Run(command, "--help").Output.Split("Examples:")[1], StringComparison.Ordinal);
    }

    private static JsonElement Json(string output) => JsonDocument.Parse(output).RootElement;

    /// <summary>An index of the sample articles, made by the program itself.</summary>
    public sealed class Samples : IDisposable
    {
        public Samples() => Assert.Equal(0, World.Run("index", SampleArticles.Folder).Code);

        internal SaidWorld World { get; } = new() { IsReal = true };

        public void Dispose() => World.Dispose();
    }
}
