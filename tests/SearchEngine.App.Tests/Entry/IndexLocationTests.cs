namespace SearchEngine.App.Tests;

public sealed class IndexLocationTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_option_comes_before_the_variable_before_the_folder_before_the_users_data()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the user's data folder is Linux's here");
        _world.Variables.Remove("SAID_INDEX");
        _world.Variables["HOME"] = "/home/noor";
        Assert.Equal("/home/noor/.local/share/said", Resolve(null));
        _world.Variables["XDG_DATA_HOME"] = "relative/is/ignored";
        Assert.Equal("/home/noor/.local/share/said", Resolve(null));
        _world.Variables["XDG_DATA_HOME"] = "/data";
        Assert.Equal("/data/said", Resolve(null));
        Directory.CreateDirectory(_world.PathOf("index"));
        Assert.Equal(_world.PathOf("index"), Resolve(null));
        _world.Variables["SAID_INDEX"] = "/elsewhere";
        Assert.Equal("/elsewhere", Resolve(null));
        Assert.Equal(_world.PathOf("mine"), Resolve("mine"));
    }

    [Fact]
    public void An_empty_setting_is_none()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the user's data folder is Linux's here");
        _world.Variables.Remove("SAID_INDEX");
        _world.Write(".config/said/config.json", """{"index":""}""");
        Assert.Equal(_world.PathOf(".local", "share", "said"), Resolve(null));
    }

    private string Resolve(string? option) => IndexLocation.Resolve(option, _world.Context(TextWriter.Null, TextWriter.Null));
}
