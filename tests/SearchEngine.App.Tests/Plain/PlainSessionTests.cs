using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class PlainSessionTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public PlainSessionTests() => TestArticles.PutAll(_world);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Searching_opening_narrowing_and_citing_go_line_by_line()
        => Golden.Matches("session.txt", Talk(
            "river", "1", ":articles", ":facets outlet,year", ":only outlet 1", ":filters", ":clear", ":from 2021", ":from", ":sort -date", ":cite 1", ":cite 1 bibtex", ":mark used 1 for page one", ":quit", "never read"));

    [Fact]
    public void Mistakes_are_told_and_the_session_goes_on()
        => Golden.Matches("mistakes.txt", Talk("1", "river AND", ":dance", ":only", ":only colour red", ":from May", ":sort best", ":cite", ":mark loved 1", "giraffe", "7", ":more", "", ":help"));

    [Fact]
    public void Earlier_and_saved_searches_are_told_with_numbers_and_run_by_them()
    {
        Golden.Matches("memory.txt", Talk(
            ":history", ":saved", "river", "crate", ":history", ":history 2", ":again", ":only outlet Meridian Post", ":save the river", ":saved",
            ":run 1", ":saved", ":clear", ":save all of it", ":run all of it", ":forget 1", ":saved", ":run 7", ":run", ":history 9", ":save"));
        Golden.Matches("memory-next-day.txt", Talk(":history", ":saved"));
    }

    [Fact]
    public void Saved_searches_are_those_of_the_command_line()
    {
        _world.Run("saved", "add", "cranes", "crate", "--in", "articles", "--from", "2020");
        Assert.Contains("1. cranes: 1 article, never looked at.", Talk(":saved"), StringComparison.Ordinal);
        Talk("river", ":save shores");
        Assert.Contains("shores", _world.Run("saved", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_articles_cannot_steer_the_terminal()
    {
        TestArticles.Put(_world, HostileArticle.Made);
        Assert.DoesNotContain(Talk(":articles", "owned", "1", ":quotes", "1", ":facets outlet,speaker", ":cite 1", "\e[2J"), c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u202e' or '\u2066');
    }

    [Fact]
    public void The_settings_ask_for_it_too()
    {
        _world.Variables["SAID_PLAIN"] = "1";
        Assert.Contains("said> ", _world.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_that_knows_only_lines_gets_it_by_itself()
    {
        _world.IsInteractive = true;
        _world.Input = ":quit\n"u8.ToArray();
        Assert.SkipWhen(Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb" && !Console.IsOutputRedirected, "a screen could be drawn here");
        Assert.Contains("said> ", _world.Run().Output, StringComparison.Ordinal);
    }

    private string Talk(params string[] lines)
    {
        _world.Input = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var result = _world.Run("--plain");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Output;
    }
}
