using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class SavedCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public SavedCommandTests() => TestArticles.PutAll(_world);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_search_is_kept_run_and_forgotten()
    {
        Assert.Equal(0, _world.Run("saved", "add", "still cranes", "crate", "--outlet", "harbour", "--from", "2020", "--in", "quotes").Code);
        Golden.Matches("saved.txt", _world.Run("saved", "list").Output);
        var run = _world.Run("saved", "run", "still cranes", "--jsonl");
        Assert.Equal("b2#1", JsonDocument.Parse(run.Output).RootElement.GetProperty("result").GetString());
        Golden.Matches("saved.json", _world.Run("saved", "list", "--json").Output);
        Assert.Equal(0, _world.Run("saved", "remove", "still cranes").Code);
        Assert.Equal((1, ""), (_world.Run("saved", "list").Code, _world.Run("saved", "list").Output));
    }

    [Fact]
    public void Values_of_facets_are_kept_as_they_were_chosen()
    {
        _world.Run("saved", "add", "harbour", "--choose", "outlet=The Harbour", "--exclude", "language=es");
        using var json = JsonDocument.Parse(_world.Run("saved", "list", "--json").Output);
        Assert.Equal("""[{"field":"outlet","value":"The Harbour"},{"field":"language","value":"es","excluded":true}]""", json.RootElement[0].GetProperty("choices").GetRawText());
    }

    [Fact]
    public void News_are_what_is_new_changed_and_gone_since_the_last_look()
    {
        _world.Run("saved", "add", "all");
        _world.Run("saved", "run", "all");
        Assert.Equal(1, _world.Run("saved", "news").Code);
        TestArticles.Put(_world, TestArticles.Strike with { Text = TestArticles.Strike.Text + " More." }, TestArticles.Clipping with { Id = "d4" });
        Golden.Matches("saved-news.txt", _world.Run("saved", "news").Output);
        Golden.Matches("saved-news.json", _world.Run("saved", "news", "--json").Output);
        Assert.Equal(0, _world.Run("saved", "news", "all", "--looked").Code);
        Assert.Equal(1, _world.Run("saved", "news").Code);
    }

    [Fact]
    public void Searches_saved_by_earlier_versions_are_read()
    {
        _world.Write(".config/said/searches.json", """[{"name":"cranes","query":"crate","kind":"Quotes","sort":"DateAscending","choices":[{"field":"Outlet","value":"The Harbour"}],"seenAt":"2021-06-07T08:09:10.123+00:00","seenTotal":1}]""");
        Assert.Equal("""[{"name":"cranes","query":"crate","kind":"quotes","sort":"date","choices":[{"field":"outlet","value":"The Harbour"}],"seenAt":"2021-06-07T08:09:10Z","seenTotal":1}]""" + "\n", _world.Run("saved", "list", "--json").Output);
    }

    [Fact]
    public void A_file_that_is_something_else_is_left_as_it_is()
    {
        var file = _world.Write(".config/said/searches.json", "hello");
        Assert.Equal(2, _world.Run("saved", "add", "x", "y").Code);
        Assert.Equal("hello", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("said: no search is saved as “nope”; see: said saved list", "run", "nope")]
    [InlineData("said: no search is saved as “nope”; see: said saved list", "remove", "nope")]
    public void A_name_that_is_not_there_is_not_found(string message, params string[] arguments)
        => Assert.Equal(new SaidResult(1, "", message + Environment.NewLine), _world.Run(["saved", .. arguments]));

    [Fact]
    public void Conditions_of_the_command_line_become_part_of_the_query()
    {
        _world.Run("saved", "add", "x", "river OR crate", "--outlet", "meridian post", "--not-speaker", "corvo");
        using var json = JsonDocument.Parse(_world.Run("saved", "list", "--json").Output);
        var again = _world.Run("search", "--jsonl", "--", json.RootElement[0].GetProperty("query").GetString()!);
        Assert.Equal("a1", JsonDocument.Parse(again.Output).RootElement.GetProperty("id").GetString());
    }
}
