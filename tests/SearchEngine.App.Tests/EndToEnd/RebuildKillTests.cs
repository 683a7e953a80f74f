using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>"said index --rebuild" killed at the calls that build, exchange and clear away.</summary>
public sealed class RebuildKillTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public RebuildKillTests()
    {
        _world.Write("news/a.txt", "The harbour was quiet. “Nobody moves a crate,” Ines Corvo said.");
        Assert.Equal(0, _world.Run("index", "news").Code);
        _world.Write("index/notes.txt", "mine");
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("rename", 1)]
    [InlineData("unlink", 1)]
    [InlineData("unlink", 2)]
    [InlineData("renameat2", 1)]
    [InlineData("unlink", 4)]
    [InlineData("unlink", 9)]
    [InlineData("rmdir", 2)]
    public void Killed_at_any_call_it_leaves_an_index_in_place(string call, int number)
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "needs strace, and the right to trace a process");
        var killed = SaidProcess.Traced(_world.Folder, ["-e", $"trace={call}", "-e", $"inject={call}:signal=KILL:when={number}"], "index", "--index", "index", "--rebuild");
        Assert.Equal(137, killed.ExitCode);
        AssertWhole();
        Assert.Equal(0, _world.Run("index", "--rebuild").Code);
        AssertWhole();
        Assert.Equal(["index", "news"], Directory.GetDirectories(_world.Folder).Select(d => Path.GetFileName(d)).Where(d => d is not ("data" or "config")).Order());
    }

    /// <summary>Where names cannot be exchanged: the place is empty between the two steps, and whoever comes next fills it.</summary>
    [Fact]
    public void Where_the_switch_takes_two_steps_a_crash_between_them_is_mended()
    {
        var index = _world.PathOf("index");
        Directory.CreateDirectory(IndexSwitch.Beside(index));
        IndexSwitch.ExchangeInSteps(index);
        Directory.Delete(index);
        AssertWhole();
    }

    private void AssertWhole()
    {
        Assert.Equal(0, _world.Run("check").Code);
        Assert.Contains("crate", _world.Run("search", "crate").Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_world.PathOf("index", "notes.txt")));
    }
}
