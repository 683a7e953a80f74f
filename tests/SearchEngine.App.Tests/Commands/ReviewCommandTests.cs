using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public ReviewCommandTests()
    {
        TestArticles.PutAll(_world);
        _world.Variables["SAID_REVIEWS"] = "reviews.jsonl";
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void What_is_marked_is_listed_and_exported_with_its_proof()
    {
        Assert.Equal(0, _world.Run("review", "mark", "used", "a1#1", "--note", "page one").Code);
        Assert.Equal(0, _world.Run("review", "mark", "rejected", "b2", "c3").Code);
        Golden.Matches("reviews.txt", _world.Run("review", "list").Output);
        Golden.Matches("reviews.csv", _world.Run("review", "list", "--csv").Output);
        Golden.Matches("reviews.md", _world.Run("review", "list", "--markdown").Output);
        Golden.Matches("reviews.jsonl", _world.Run("review", "export").Output);
        Golden.Matches("reviews-export.csv", _world.Run("review", "export", "--csv").Output);
        Assert.Equal(2, JsonDocument.Parse(_world.Run("review", "list", "--verdict", "rejected", "--json").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void A_decision_can_be_taken_back_and_stays_in_the_history()
    {
        _world.Run("review", "mark", "used", "a1");
        _world.Run("review", "mark", "open", "a1");
        Assert.Equal((1, ""), (_world.Run("review", "list").Code, _world.Run("review", "list").Output));
        Assert.Equal(2, _world.Run("review", "export", "--history").Output.Count(c => c == '\n'));
    }

    [Fact]
    public void What_the_index_does_not_hold_is_named_and_the_rest_is_marked()
    {
        var result = _world.Run("review", "mark", "seen", "a1#7", "b2");
        Assert.Equal((1, $"said: ~/index holds no a1#7{Environment.NewLine}"), (result.Code, result.Error));
        Assert.Contains("b2", _world.Run("review", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_verdict_is_wrong_use() => Assert.Equal(2, _world.Run("review", "mark", "loved", "a1").Code);
}
