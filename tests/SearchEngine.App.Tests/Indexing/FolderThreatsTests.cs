using System.Diagnostics;
using System.Text.Json;

namespace SearchEngine.App.Tests;

/// <summary>What lies in folders beside files.</summary>
public sealed class FolderThreatsTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public FolderThreatsTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and pipes need another system");
        _world.Write("news/a.txt", "The pier is widened\n\nThe harbour council voted on Monday after a long debate. “We have waited long enough,” said Ines Corvo, who runs the cranes.\n");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Links_are_named_and_not_followed_be_they_loops_or_ways_out()
    {
        Directory.CreateSymbolicLink(_world.PathOf("news", "loop"), _world.PathOf("news"));
        Directory.CreateSymbolicLink(_world.PathOf("news", "etc"), "/etc");
        File.CreateSymbolicLink(_world.PathOf("news", "hosts.txt"), "/etc/hosts");
        File.CreateSymbolicLink(_world.PathOf("news", "nowhere.txt"), _world.PathOf("gone.txt"));

        var summary = Index(out var code);
        Assert.Equal((1, 1), (code, summary.GetProperty("articles").GetInt32()));
        var skipped = summary.GetProperty("skipped").EnumerateArray().ToList();
        Assert.Equal(["etc", "hosts.txt", "loop", "nowhere.txt"], skipped.Select(s => Path.GetFileName(s.GetProperty("source").GetString())!).Order(StringComparer.Ordinal));
        Assert.All(skipped, s => Assert.Equal("a symbolic link, not followed", s.GetProperty("reason").GetString()));
        Assert.Contains("~/news/loop: skipped: a symbolic link, not followed", _world.Run("index", "news").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "--exclude", "*.txt", "--exclude", "old/**")]
    [InlineData(0, "--include", "*.md", "--exclude", "old")]
    [InlineData(1, "--include", "*.md")]
    [InlineData(1, "--exclude", "*.txt")]
    [InlineData(1, "--exclude", "old/**")]
    public void Links_that_are_not_asked_for_are_not_named(int expected, params string[] options)
    {
        _world.Write("archive/b.txt", "The pier is shut\n\nThe harbour council voted once more.\n");
        Directory.CreateSymbolicLink(_world.PathOf("news", "old"), _world.PathOf("archive"));
        File.CreateSymbolicLink(_world.PathOf("news", "b.txt"), _world.PathOf("archive", "b.txt"));
        Assert.Equal(expected, _world.Run(["index", "news", .. options]).Code);
    }

    [Fact]
    public void A_link_that_is_named_itself_is_followed()
    {
        Directory.CreateSymbolicLink(_world.PathOf("latest"), _world.PathOf("news"));
        File.CreateSymbolicLink(_world.PathOf("first.txt"), _world.PathOf("news", "a.txt"));
        Assert.Equal((0, 0), (_world.Run("index", "latest").Code, _world.Run("index", "first.txt").Code));
    }

    [Fact]
    public void A_link_to_the_index_among_the_files_is_no_file()
    {
        Directory.CreateDirectory(_world.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_world.PathOf("news", "idx"), _world.PathOf("elsewhere"));
        Assert.Equal(0, _world.Run("index", "news", "--index", "news/idx").Code);
        Assert.Equal(0, _world.Run("index", "news", "--index", "news/idx").Code);
    }

    [Fact]
    public void Hidden_files_and_links_are_never_looked_at()
    {
        _world.Write("news/.draft.txt", "A draft\n\nThe harbour council will vote on Monday.\n");
        File.CreateSymbolicLink(_world.PathOf("news", ".lock"), _world.PathOf("gone"));
        var summary = Index(out var code);
        Assert.Equal((0, 1), (code, summary.GetProperty("articles").GetInt32()));
    }

    [Theory]
    [InlineData("index")]
    [InlineData("extract")]
    public void A_link_to_nothing_that_was_named_is_reported_in_plain_words(string command)
    {
        File.CreateSymbolicLink(_world.PathOf("nowhere.txt"), _world.PathOf("gone.txt"));

        var run = _world.Run(command, "nowhere.txt");
        Assert.Equal(1, run.Code);
        Assert.Contains("nowhere.txt: skipped: it is gone, or a link to nothing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_reported_and_never_waited_for()
    {
        var pipe = _world.PathOf("news", "pipe.txt");
        Process.Start("mkfifo", [pipe]).WaitForExit();

        var summary = Index(out var code);
        var skipped = Assert.Single(summary.GetProperty("skipped").EnumerateArray());
        Assert.Equal(1, code);
        Assert.Equal(pipe, skipped.GetProperty("source").GetString());
        Assert.Contains("not a regular file", skipped.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, summary.GetProperty("articles").GetInt32());
    }

    [Theory]
    [InlineData("news/locked.txt")]
    [InlineData("news/locked")]
    public void What_may_not_be_read_is_named_and_the_rest_is_indexed(string name)
    {
        Assert.SkipUnless(SaidProcess.CanGiveUpPrivileges(), "permissions do not hold for this user, and there is no setpriv to give them up");
        _world.Write("news/locked/b.txt", "Nobody reads this\n\nThe council met behind closed doors.\n");
        _world.Write("news/locked.txt", "Nobody reads this either\n\nThe council met behind closed doors once more.\n");
        var locked = _world.PathOf(name.Split('/'));
        using var permissions = new Locked(locked);

        var run = SaidProcess.Unprivileged(_world.PathOf(), "index", "news", "--json");
        var summary = JsonDocument.Parse(run.Output).RootElement;
        var skipped = Assert.Single(summary.GetProperty("skipped").EnumerateArray());
        Assert.Equal((1, locked), (run.ExitCode, skipped.GetProperty("source").GetString()));
        Assert.Contains("permission", skipped.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, summary.GetProperty("articles").GetInt32());
    }

    [Fact]
    public void A_file_that_may_no_longer_be_read_keeps_what_is_known_of_it()
    {
        Assert.SkipUnless(SaidProcess.CanGiveUpPrivileges(), "permissions do not hold for this user, and there is no setpriv to give them up");
        Index(out _);
        using var permissions = new Locked(_world.Write("news/a.txt", "The pier is not widened\n\nThe harbour council changed its mind.\n"));

        var run = SaidProcess.Unprivileged(_world.PathOf(), "index", "news");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.txt: skipped: no permission to read it", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _world.Run("search", "cranes").Code);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("index", "--json")]
    [InlineData("extract")]
    [InlineData("extract", "--json")]
    public void Names_of_files_never_steer_a_terminal(params string[] line)
    {
        string[] names = ["\e]0;owned\a.json", "\e]8;;file:x\e\\.json", "\e]52;c;eA==\a.json", "a\r\nb.json", "\u009b2J.json", "\u202etxt.json"];
        string[] files = [.. names.Select(name => _world.Write($"news/{name}", "{\"title\":"))];

        var run = _world.Run([.. line, .. files]);
        Assert.Equal(1, run.Code);
        Assert.Contains("owned", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output + run.Error, HostileArticle.IsDangerous);
    }

    private JsonElement Index(out int code)
    {
        var result = _world.Run("index", "news", "--json");
        code = result.Code;
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
