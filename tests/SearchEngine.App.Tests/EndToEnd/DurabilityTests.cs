using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>What a person sees of an index whose disk is full, or may not be written to, or that a later program made.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public DurabilityTests()
    {
        WriteArticles("news/a.jsonl", 3);
        Directory.CreateDirectory(_world.PathOf("index"));
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("*.commit")]
    [InlineData("*.terms")]
    public void An_index_of_a_later_version_is_left_alone_with_a_line_that_says_what_to_do(string newer)
    {
        Assert.Equal(0, _world.Run("index", "news").Code);
        Resealed.Change(Directory.GetFiles(_world.PathOf("index"), newer).Order(StringComparer.Ordinal).Last(), bytes => bytes[6] = 99);
        var before = Contents();
        foreach (string[] command in (string[][])[["search", "crate"], ["index", "news"], ["stats"], ["check"], ["export"], ["index", "--rebuild"]])
        {
            var result = _world.Run(command);
            Assert.Equal(3, result.Code);
            Assert.Contains("rebuild needed: said index --rebuild PATH", result.Output + result.Error, StringComparison.Ordinal);
            Assert.Equal(before, Contents());
        }

        Assert.Equal(0, _world.Run("index", "--rebuild", "news").Code);
        Assert.Equal(0, _world.Run("search", "crate").Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_searched_and_writing_gives_one_line()
    {
        Assert.Equal(0, _world.Run("index", "news").Code);
        WriteArticles("news/b.jsonl", 2);
        using var readOnly = ReadOnlyFolder.TryMake(_world.PathOf("index"));
        Assert.SkipWhen(readOnly is null, "no folder can be made read-only here");
        foreach (string[] command in (string[][])[["search", "crate"], ["stats"], ["check"], ["export"]]) Assert.Equal((0, ""), (_world.Run(command).Code, _world.Run(command).Error));
        var refused = _world.Run("index", "news");
        Assert.Equal((3, ""), (refused.Code, refused.Output));
        Assert.Contains("~/index", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>A file system that really ends, under an index that has a commit already.</summary>
    [Fact]
    public void A_full_disk_gives_one_line_and_the_next_run_goes_on_once_there_is_room()
    {
        Assert.SkipUnless(Mounts.TryMount("-t", "tmpfs", "-o", "size=1m", "tmpfs", _world.PathOf("index")), "needs the right to mount");
        try
        {
            Assert.Equal(0, _world.Run("index", "news").Code);
            WriteArticles("news/b.jsonl", 5_000);
            string[] before = Names();
            var refused = _world.Run("index", "news");
            Assert.Equal((3, ""), (refused.Code, refused.Output));
            Assert.Contains("No space left", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Equal(before, Names());
            Assert.Contains("make room", refused.Error, StringComparison.Ordinal);
            Assert.Equal(0, _world.Run("check").Code);
            Assert.Contains("articles    3\n", _world.Run("stats").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.True(Mounts.TryMount("-o", "remount,size=64m", _world.PathOf("index")));
            Assert.Equal(0, _world.Run("index", "news").Code);
            Assert.Contains("articles    5,003\n", _world.Run("stats").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
        finally
        {
            Mounts.Unmount(_world.PathOf("index"));
        }
    }

    [Fact]
    public void A_rebuilding_that_finds_no_room_leaves_the_old_index_and_nothing_beside_it()
    {
        Directory.CreateDirectory(_world.PathOf("small"));
        Assert.SkipUnless(Mounts.TryMount("-t", "tmpfs", "-o", "size=1m", "tmpfs", _world.PathOf("small")), "needs the right to mount");
        try
        {
            Assert.Equal(0, _world.Run("index", "news", "--index", "small/index").Code);
            WriteArticles("news/b.jsonl", 5_000);
            Assert.Equal(3, _world.Run("index", "--rebuild", "news", "--index", "small/index").Code);
            Assert.Equal([_world.PathOf("small", "index")], Directory.GetFileSystemEntries(_world.PathOf("small")));
            Assert.Contains("articles    3\n", _world.Run("stats", "--index", "small/index").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
        finally
        {
            Mounts.Unmount(_world.PathOf("small"));
        }
    }

    [Theory]
    [InlineData("news/a.jsonl")]
    [InlineData("news/a.jsonl/index")]
    public void A_file_in_the_place_of_an_index_is_named(string place)
    {
        foreach (string[] command in (string[][])[["index", "news"], ["index", "news", "--rebuild"], ["search", "crate"], ["check"], ["stats"]])
        {
            var refused = _world.Run([.. command, "--index", place]);
            Assert.Equal((3, "", $"said: ~/news/a.jsonl is a file, and an index is a folder; name another with --index{Environment.NewLine}"), (refused.Code, refused.Output, refused.Error));
        }
    }

    private string[] Names() => [.. Directory.GetFiles(_world.PathOf("index")).Order(StringComparer.Ordinal)];

    private Dictionary<string, string> Contents() => Names().Where(f => ArticleEngine.Embedded.IsIndexFile(Path.GetFileName(f))).ToDictionary(f => f, f => Convert.ToHexString(File.ReadAllBytes(f)));

    private void WriteArticles(string name, int count)
        => _world.Write(name, string.Concat(Enumerable.Range(0, count).Select(i => $"{{\"id\":\"{name} {i}\",\"title\":\"Line {i}\",\"text\":\"“Nobody moves crate {i},” Ines Corvo said at pier {i * 7919} of {name}, and the cranes stood still.\"}}\n")));
}
