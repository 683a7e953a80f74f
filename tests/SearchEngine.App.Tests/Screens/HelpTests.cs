namespace SearchEngine.App.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_begins_with_the_keys_of_where_a_person_is()
    {
        Assert.StartsWith("Facets: where you are", FirstHeading("\t?"), StringComparison.Ordinal);
        Assert.StartsWith("Article: where you are", FirstHeading("\r\r?"), StringComparison.Ordinal);
        Assert.StartsWith("Results: where you are", FirstHeading("\r?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_narrows_the_help_and_escape_closes_it()
    {
        var screen = new ScreenDriver(100, 30).Open().Type("\r?missing");
        string text = screen.Text();
        Assert.Contains("who is missing", text, StringComparison.Ordinal);
        Assert.DoesNotContain("suspend", text, StringComparison.Ordinal);
        screen.Type("\e");
        Assert.Null(screen.State.Overlay);
    }

    [Fact]
    public void Every_command_of_a_single_key_is_told_by_the_help()
    {
        var told = KeyHelp.Sections.SelectMany(s => s.Keys).SelectMany(k => k.Key.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.All(ScreenCommands.All, c => Assert.Contains(c.Keys, told));
    }

    [Fact]
    public void No_two_commands_have_one_key()
        => Assert.Equal(ScreenCommands.All.Count, ScreenCommands.All.Select(c => c.Keys).Distinct(StringComparer.Ordinal).Count());

    private static string FirstHeading(string keys)
        => new ScreenDriver(100, 30).Open().Type(keys).Text().Split('\n').First(l => l.Contains("where you are", StringComparison.Ordinal)).Split('│')[1].Trim();
}
