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
    public void Links_are_not_followed_be_they_loops_or_ways_out()
    {
        Directory.CreateSymbolicLink(_world.PathOf("news", "loop"), _world.PathOf("news"));
        Directory.CreateSymbolicLink(_world.PathOf("news", "etc"), "/etc");
        File.CreateSymbolicLink(_world.PathOf("news", "hosts.txt"), "/etc/hosts");
        File.CreateSymbolicLink(_world.PathOf("news", "nowhere.txt"), _world.PathOf("gone.txt"));

        var summary = Index(out var code);
        Assert.Equal((0, 1), (code, summary.GetProperty("articles").GetInt32()));
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

    private JsonElement Index(out int code)
    {
        var result = _world.Run("index", "news", "--json");
        code = result.Code;
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
