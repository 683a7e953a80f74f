using System.Text.Json;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class CiteCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public CiteCommandTests() => TestArticles.PutAll(_world);

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("cite.txt")]
    [InlineData("cite.md", "--markdown")]
    [InlineData("cite.bib", "--bibtex")]
    [InlineData("cite.csl.json", "--csl")]
    [InlineData("cite.jsonl", "--jsonl")]
    public void A_quotation_and_an_article_are_cited(string golden, params string[] format)
    {
        var result = _world.Run(["cite", "a1#1", "b2", .. format]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Golden.Matches(golden, result.Output);
    }

    [Fact]
    public void What_is_not_there_is_named_and_the_rest_is_cited()
    {
        var result = _world.Run("cite", "a1#2", "nope", "b2", "--json");
        Assert.Equal((1, $"said: ~/index holds no a1#2{Environment.NewLine}said: ~/index holds no nope{Environment.NewLine}"), (result.Code, result.Error));
        Assert.Equal("b2", JsonDocument.Parse(result.Output).RootElement[0].GetProperty("result").GetString());
    }

    [Fact]
    public void The_hash_is_that_of_the_file_as_it_was_indexed()
    {
        using var world = new SaidWorld { IsReal = true };
        var file = world.Write("news/a.txt", "The harbour was quiet. “Nobody moves a crate,” Ines Corvo said, and the cranes stood still until the evening.");
        world.Run("index", "news");
        var id = JsonDocument.Parse(world.Run("search", "crate", "--jsonl").Output).RootElement.GetProperty("id").GetString()!;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        Assert.Contains($"SHA-256 {hash}", world.Run("cite", id + "#1").Output, StringComparison.Ordinal);
    }
}
