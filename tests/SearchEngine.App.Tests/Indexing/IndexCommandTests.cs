using System.Text.Json;

namespace SearchEngine.App.Tests;

public sealed class IndexCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public IndexCommandTests()
    {
        _world.Write("news/a.txt", Text("one"));
        _world.Write("news/deep/b.txt", Text("two"));
        _world.Write("news/lines.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i => $"{{\"id\":\"j{i}\",\"title\":\"Line {i}\",\"text\":\"{Text("line")}\"}}\n")));
    }

    public void Dispose() => _world.Dispose();

    private static string Text(string word) => $"The harbour was quiet on the day of {word}. “Nobody moves a crate,” Ines Corvo said. The cranes stood still until the evening, and the ships waited.";

    private Summary Index(params string[] options)
    {
        var result = _world.Run(["index", "news", "--json", .. options]);
        return JsonSerializer.Deserialize<Summary>(result.Output, JsonSerializerOptions.Web)! with { Code = result.Code };
    }

    [Fact]
    public void The_first_run_reads_everything_and_the_second_nothing()
    {
        Assert.Equal(new Summary(New: 3, Articles: 52), Index() with { Skipped = null });
        Assert.Equal(new Summary(Unchanged: 3), Index() with { Skipped = null });
    }

    [Fact]
    public void Only_what_is_new_changed_or_gone_is_touched()
    {
        Index();
        _world.Write("news/new.txt", Text("three"));
        _world.Write("news/a.txt", Text("one, retold at some length"));
        File.Delete(_world.PathOf("news", "deep", "b.txt"));
        Assert.Equal(new Summary(New: 1, Changed: 1, Unchanged: 1, Deleted: 1, Articles: 2), Index() with { Skipped = null });
        Assert.Equal(0, _world.Run("search", "retold").Code);
        Assert.Equal(1, _world.Run("search", "two").Code);
    }

    [Fact]
    public void The_content_decides_and_not_the_time_stamp()
    {
        Index();
        File.SetLastWriteTimeUtc(_world.PathOf("news", "a.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(new Summary(Unchanged: 3), Index() with { Skipped = null });
        _world.Write("news/a.txt", Text("eno"));
        Assert.Equal(new Summary(Changed: 1, Unchanged: 2, Articles: 1), Index() with { Skipped = null });
    }

    /// <summary>The clock of these tests is years behind that of the files: none was read so long after its change that its stamp says enough.</summary>
    [Fact]
    public void A_file_that_is_changed_again_within_a_step_of_its_time_stamp_is_read_again()
    {
        Index();
        var stamp = File.GetLastWriteTimeUtc(_world.PathOf("news", "a.txt"));
        _world.Write("news/a.txt", Text("eno"));
        File.SetLastWriteTimeUtc(_world.PathOf("news", "a.txt"), stamp);
        Assert.Equal(new Summary(Changed: 1, Unchanged: 2, Articles: 1), Index() with { Skipped = null });
    }

    [Fact]
    public void A_stamp_that_says_enough_is_kept_with_what_the_index_remembers()
    {
        var old = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Index();
        File.SetLastWriteTimeUtc(_world.PathOf("news", "lines.jsonl"), old);
        Assert.Equal(new Summary(Unchanged: 3), Index() with { Skipped = null });
        using var index = _world.Fake.Engine.Open(_world.PathOf("index"));
        var source = index.Sources().Single(s => s.Path.EndsWith("lines.jsonl", StringComparison.Ordinal));
        Assert.Equal((old, SaidWorld.Now, true), (source.Modified.UtcDateTime, source.ReadAt, source.IsSettled));
        Assert.Equal((50, 50), (source.Articles, source.Items.Count));
        Assert.All(index.Sources().Where(s => s != source), s => Assert.False(s.IsSettled));
    }

    [Fact]
    public void Files_outside_the_paths_of_a_run_are_left_alone()
    {
        Index();
        Directory.Delete(_world.PathOf("news", "deep"), recursive: true);
        Assert.Contains("\"deleted\":0", _world.Run("index", "news/a.txt", "--json").Output, StringComparison.Ordinal);
        Assert.Contains("\"deleted\":1", _world.Run("index", "news/deep", "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_given_once_stays_until_another_is_given()
    {
        Assert.Equal(3, Index("--outlet", "The Harbour").New);
        Assert.Equal(0, _world.Run("search", "--outlet", "harbour").Code);
        Assert.Equal(3, Index().Unchanged);
        Assert.Equal(3, Index("--rebuild").New);
        Assert.Equal(0, _world.Run("search", "--outlet", "harbour").Code);
        Assert.Equal(3, Index("--outlet", "").Changed);
        Assert.Equal(1, _world.Run("search", "--outlet", "harbour").Code);
    }

    [Fact]
    public void Links_hidden_files_and_the_index_itself_are_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        _world.Write("news/.hidden.txt", Text("hidden"));
        File.CreateSymbolicLink(_world.PathOf("news", "link.txt"), _world.PathOf("news", "a.txt"));
        Directory.CreateSymbolicLink(_world.PathOf("news", "loop"), _world.PathOf("news"));
        Assert.Equal(3, Index("--index", _world.PathOf("news", "index")).New);
        Assert.Equal(3, Index("--index", _world.PathOf("news", "index")).Unchanged);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        _world.Write("news/empty.txt", "");
        _world.Write("news/picture.txt", "\u0000\u0001\u0002\u0003PNG\u0000\u0000\u0000");
        var result = _world.Run("index", "news");
        Assert.Equal(1, result.Code);
        Assert.Contains("~/news/empty.txt: skipped: it is empty, or not a regular file", result.Error, StringComparison.Ordinal);
        Assert.Contains("~/news/picture.txt: skipped: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("4 new, 2 with something skipped", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, _world.Run("index", "news").Code);
    }

    [Fact]
    public void A_second_writer_is_told_who_has_the_index()
    {
        Index();
        using var index = _world.Fake.Engine.Open(_world.PathOf("index"));
        using var writer = index.OpenWriter();
        foreach (var options in new string[][] { [], ["--rebuild"] })
        {
            var result = _world.Run(["index", "news", .. options]);
            Assert.Equal((3, ""), (result.Code, result.Output));
            Assert.Contains($"in use by process {Environment.ProcessId}", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_commit_that_fails_is_one_line_and_the_old_state_stays()
    {
        Index();
        _world.Write("news/new.txt", Text("three"));
        _world.Fake.BeforeCommit = () => throw new IOException("No space left on device");
        var result = _world.Run("index", "news");
        Assert.Equal(new SaidResult(3, "", $"said: No space left on device{Environment.NewLine}"), result);
        _world.Fake.BeforeCommit = () => { };
        Assert.Equal(1, _world.Run("search", "three").Code);
        Assert.Equal(1, Index().New);
    }

    [Fact]
    public void Stopping_keeps_what_is_finished_and_the_next_run_reads_the_rest()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        _world.Cancellation = stop.Token;
        Assert.Equal(1, _world.Run("index", "news").Code);
        _world.Cancellation = CancellationToken.None;
        Assert.Equal(3, Index().New);
    }

    [Fact]
    public void Rebuilding_switches_at_once_and_keeps_files_that_are_not_the_indexs()
    {
        Index();
        _world.Write("index/README.md", "notes");
        _world.Write("more/c.txt", Text("four"));
        var before = File.ReadAllText(_world.PathOf("index", "fake.index"));
        var result = _world.Run("index", "more", "--rebuild", "--json");
        Assert.Contains("\"new\":4", result.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, File.ReadAllText(_world.PathOf("index", "fake.index")));
        Assert.Equal("notes", File.ReadAllText(_world.PathOf("index", "README.md")));
        Assert.Equal(["index", "more", "news"], Directory.GetDirectories(_world.Folder).Select(d => Path.GetFileName(d)).Order());
    }

    [Fact]
    public void A_rebuilding_that_is_stopped_leaves_the_old_index_in_place()
    {
        Index();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        _world.Cancellation = stop.Token;
        var result = _world.Run("index", "news", "--rebuild");
        Assert.Equal(1, result.Code);
        Assert.Contains("said: stopped; the old index stays as it was", result.Error, StringComparison.Ordinal);
        _world.Cancellation = CancellationToken.None;
        Assert.Equal(3, Index().Unchanged);
        Assert.False(Directory.Exists(IndexSwitch.Beside(_world.PathOf("index"))));
    }

    [Fact]
    public void A_damaged_index_is_rebuilt_from_the_paths()
    {
        Index();
        File.WriteAllText(_world.PathOf("index", "fake.index"), "damaged");
        Assert.Equal(3, _world.Run("index", "news").Code);
        Assert.Equal(3, _world.Run("index", "--rebuild").Code);
        Assert.Equal(3, Index("--rebuild").New);
        Assert.Equal(0, _world.Run("search", "harbour").Code);
    }

    [Fact]
    public void A_switch_that_a_crash_cut_short_is_finished()
    {
        Index();
        Directory.Move(_world.PathOf("index"), IndexSwitch.Replaced(_world.PathOf("index")));
        Assert.Equal(0, _world.Run("search", "harbour", "--index", "index").Code);
    }

    internal sealed record Summary(
        int New = 0, int Changed = 0, int Unchanged = 0, int Deleted = 0, int Articles = 0, bool Stopped = false, int Code = 0, JsonElement? Skipped = null);
}
