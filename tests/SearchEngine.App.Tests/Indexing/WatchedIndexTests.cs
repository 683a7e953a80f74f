using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class WatchedIndexTests : IDisposable
{
    private static readonly DateTime Old = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SaidWorld _world = new() { IsReal = true };

    public WatchedIndexTests()
    {
        Write("a", 1);
        Write("b", 2);
        Assert.Equal(0, _world.Run("index", "news").Code);
    }

    public void Dispose()
    {
        Assert.Equal(0, _world.Run("check").Code);
        _world.Dispose();
    }

    [Fact]
    public async Task A_round_without_anything_new_needs_no_writer()
    {
        using var watched = Watch();
        using (var other = ArticleEngine.Embedded.Open(_world.PathOf("index")))
        using (other.OpenWriter())
        {
            Assert.Equal((false, 2), await Round(watched));
            Write("c", 3);
            await Assert.ThrowsAsync<IndexInUseException>(() => Round(watched));
        }

        Assert.Equal((true, 2), await Round(watched));
        Assert.Equal((false, 3), await Round(watched));
    }

    [Fact]
    public async Task What_another_program_has_written_between_two_rounds_is_known()
    {
        using var watched = Watch();
        Assert.Equal((false, 2), await Round(watched));
        Write("c", 3);
        Assert.Equal(0, _world.Run("index", "news").Code);
        Assert.Equal((false, 3), await Round(watched));
        Assert.Equal(0, _world.Run("index", "--rebuild").Code);
        Assert.Equal((false, 3), await Round(watched));
        File.Delete(PathOf("a"));
        Assert.Equal((true, 2), await Round(watched));
        Assert.Equal(["b", "c"], Sources());
    }

    /// <summary>Files come, change and go, and several have the same articles: in the end the index is what it would be had it been made of what is there.</summary>
    [Fact]
    public async Task Round_after_round_it_holds_what_an_index_made_anew_would() => await Task.WhenAll(Enumerable.Range(0, 3).Select(async seed =>
    {
        using var world = new SaidWorld { IsReal = true };
        var random = new Random(seed);
        Write(world, "a", 0, 1);
        Assert.Equal(0, world.Run("index", "news").Code);
        using var watched = Watch(world);
        for (int round = 0; round < 8; round++)
        {
            for (int i = random.Next(4); i >= 0; i--)
            {
                string name = $"{(char)('a' + random.Next(6))}";
                if (random.Next(3) == 0) File.Delete(world.PathOf("news", name + ".jsonl"));
                else Write(world, name, [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(9))]);
            }

            await watched.UpdateAsync(Everything(world), TestContext.Current.CancellationToken);
        }

        var found = Sources(world);
        Assert.Equal(0, world.Run("index", "--rebuild", "news").Code);
        Assert.Equal(Sources(world), found);
        Assert.Equal(0, world.Run("check").Code);
    }));

    private WatchedIndex Watch() => Watch(_world);

    private static WatchedIndex Watch(SaidWorld world)
        => new Indexer(world.Context(TextWriter.Null, TextWriter.Null), new IndexingOptions(), NullLogger.Instance).Watch(world.PathOf("index"));

    private async Task<(bool DidSomething, int Unchanged)> Round(WatchedIndex watched)
    {
        var summary = await watched.UpdateAsync(Everything(_world), TestContext.Current.CancellationToken);
        return (summary.DidSomething, summary.Unchanged);
    }

    private static IndexingTask Everything(SaidWorld world) => new([world.PathOf("news")], Outlet: null, Left: []);

    private string PathOf(string name) => _world.PathOf("news", name + ".jsonl");

    private void Write(string name, params int[] stories) => Write(_world, name, stories);

    /// <summary>Long ago, so that a look at the file is enough.</summary>
    private static void Write(SaidWorld world, string name, params int[] stories)
    {
        string path = world.Write($"news/{name}.jsonl", string.Concat(stories.Select(Story)));
        File.SetLastWriteTimeUtc(path, Old.AddSeconds(stories.Sum(s => s + 1) + stories.Length * 100));
    }

    private static string Story(int number)
        => JsonSerializer.Serialize(new { title = $"Pier {number}", text = $"The harbour council voted on day {number} to widen the northern pier, a step that fishermen had asked for since the storms. “Nobody moves crate {number},” Ines Corvo said, and the cranes stood still until the evening of that day." }) + "\n";

    private List<string> Sources() => Sources(_world);

    /// <summary>Of each article the files that hold it, once for each time that they do.</summary>
    private static List<string> Sources(SaidWorld world)
        => [.. world.Run("export").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("sources").EnumerateArray().Select(s => Path.GetFileName(s.GetString()!).Split('.')[0]))
            .Select(names => string.Join(" + ", names.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
