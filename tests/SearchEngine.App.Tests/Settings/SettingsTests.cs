using System.Text.Json;

namespace SearchEngine.App.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public SettingsTests() => _world.Variables["SAID_CONFIG"] = "config.json";

    private Settings Settings => Settings.Read(_world.Context(TextWriter.Null, TextWriter.Null));

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Without_a_file_and_variables_the_standard_holds()
    {
        Assert.Equal((true, false, ThemeName.Auto, TimeSpan.FromMilliseconds(60)), (Settings.Mouse, Settings.Plain, Settings.Theme, Settings.EscapeDelay));
        Assert.Equal(new IndexingOptions(), Settings.Indexing);
    }

    [Fact]
    public void A_variable_counts_for_more_than_the_file()
    {
        _world.Write("config.json", """{ "theme": "dark", /* slow line */ "escapeDelay": 200, "Mouse": false, "indexing": { "threads": 3 }, }""");
        _world.Variables["SAID_THEME"] = "light";
        Assert.Equal((false, ThemeName.Light, TimeSpan.FromMilliseconds(200), 3), (Settings.Mouse, Settings.Theme, Settings.EscapeDelay, Settings.Indexing.Threads));
    }

    [Theory]
    [InlineData("SAID_THEME", "blue", "SAID_THEME: theme “blue” is not a theme; write auto, dark, light, 16 or none")]
    [InlineData("SAID_MOUSE", "maybe", "SAID_MOUSE: mouse “maybe” is not true or false")]
    [InlineData("SAID_ESCAPE_DELAY", "0", "SAID_ESCAPE_DELAY: escapeDelay “0” is not a number of milliseconds from 1 to 5000")]
    [InlineData("SAID_INDEXING__THREADS", "-1", "SAID_INDEXING__THREADS: indexing.threads “-1” is not a number from 1 to 1024")]
    [InlineData("SAID_INDEXING__COMMIT_EVERY", "often", "SAID_INDEXING__COMMIT_EVERY: indexing.commitEvery “often” is not a time such as 00:00:30")]
    public void A_value_that_means_nothing_is_named_with_its_place(string variable, string value, string message)
    {
        _world.Variables[variable] = value;
        Assert.Equal(new SaidResult(2, "", $"said: {message}{Environment.NewLine}"), _world.Run("config"));
    }

    [Theory]
    [InlineData("{\n \"theme\": }", "~/config.json, line 2: these settings are no JSON")]
    [InlineData("[]", "~/config.json: settings are a JSON object: {\"theme\": \"dark\"}")]
    public void A_file_that_is_something_else_is_named(string content, string message)
    {
        _world.Write("config.json", content);
        Assert.Equal($"said: {message}{Environment.NewLine}", _world.Run("config").Error);
    }

    [Fact]
    public void Every_setting_is_printed_with_where_it_comes_from()
    {
        _world.Write("config.json", """{ "theme": "dark", "colour": "red" }""");
        _world.Variables["SAID_MOUSE"] = "off";
        var result = _world.Run("config");
        Assert.Equal((1, $"said: ~/config.json: there is no setting “colour”{Environment.NewLine}"), (result.Code, result.Error));
        using var json = JsonDocument.Parse(_world.Run("config", "--json").Output);
        var from = json.RootElement.EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString()!, s => s.GetProperty("from").GetString()!.Replace(_world.Folder, "~", StringComparison.Ordinal));
        Assert.Equal(("~/config.json", "SAID_MOUSE", "default", "SAID_INDEX"), (from["theme"], from["mouse"], from["outlet"], from["index"]));
        Assert.Equal(Setting.All.Count, from.Count);
    }

    [Fact]
    public void The_index_of_the_settings_is_taken_where_none_is_nearer()
    {
        _world.Write("config.json", """{ "index": "mine" }""");
        _world.Variables.Remove("SAID_INDEX");
        var context = _world.Context(TextWriter.Null, TextWriter.Null);
        Assert.Equal(_world.PathOf("mine"), IndexLocation.Resolve(null, context));
        Directory.CreateDirectory(_world.PathOf("index"));
        Assert.Equal(_world.PathOf("index"), IndexLocation.Resolve(null, context));
        Assert.Equal(_world.PathOf("other"), IndexLocation.Resolve("other", context));
    }

    [Fact]
    public void A_file_that_is_replaced_keeps_its_mode_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes");
            return;
        }

        const UnixFileMode Shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        var kept = _world.Write("dotfiles/searches.json", "[]");
        File.SetUnixFileMode(kept, Shared);
        File.CreateSymbolicLink(_world.PathOf("link.json"), kept);
        OwnerOnlyFile.Replace(_world.PathOf("link.json"), "[1]"u8);
        OwnerOnlyFile.Replace(_world.PathOf("new.json"), "[2]"u8);
        Assert.Equal(("[1]", Shared), (File.ReadAllText(kept), File.GetUnixFileMode(kept)));
        Assert.NotNull(File.ResolveLinkTarget(_world.PathOf("link.json"), returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_world.PathOf("new.json")));
    }
}
