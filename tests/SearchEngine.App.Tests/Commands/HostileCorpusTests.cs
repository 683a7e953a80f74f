using System.CommandLine;

namespace SearchEngine.App.Tests;

/// <summary>Every command over an article that tries to steer the terminal.</summary>
public sealed class HostileCorpusTests : IDisposable
{
    private static readonly string[][] Lines =
    [
        ["search", "owned"], ["search", "--in", "quotes"], ["search", "--facets", "outlet,speaker,author,language"], ["facets", "--facets", "outlet,speaker", "--in", "quotes"],
        ["show", HostileArticle.Id], ["similar", HostileArticle.Id], ["complete", "own"], ["complete", "--of", "speaker"], ["cite", HostileArticle.Id + "#1", HostileArticle.Id], ["speakers", "list"], ["speakers", "list", "--why"], ["export"], ["stats"], ["check"], ["config"],
        ["saved", "add", "n\e[1m", "\e[2Jowned"], ["saved", "list"], ["saved", "run", "n\e[1m"], ["saved", "news"], ["saved", "news", "n\e[1m", "--looked"],
        ["review", "mark", "used", HostileArticle.Id + "#1", "--note", "\e]0;x\a"], ["review", "list"], ["review", "export"], ["review", "export", "--history"],
        ["show", "no\esuch"], ["cite", "no\esuch"], ["saved", "run", "no\esuch"], ["search", "a\e[31mb AND"], ["bogus\e"], ["index", "no\esuch"], ["search", "--out\e"], ["saved", "remove", "n\e[1m"],
        ["complete-line", "zsh", "--", "search", "--outlet", ""], ["complete-line", "bash", "--", "said search --speaker "],
    ];

    private readonly SaidWorld _world = new();

    public HostileCorpusTests()
    {
        TestArticles.Put(_world, HostileArticle.Made);
        _world.Variables["SAID_THEME"] = "dark";
        _world.Variables["SAID_OUTLET"] = "O\e[31m";
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Nothing_that_any_command_prints_in_any_format_steers_a_terminal()
    {
        foreach (var line in Lines)
        {
            foreach (string format in (string[])["", "--json", "--jsonl", "--csv", "--csv-raw", "--markdown", "--bibtex", "--csl"])
            {
                var result = _world.Run(format.Length == 0 ? line : [.. line, format]);
                Assert.False((result.Output + result.Error).Any(HostileArticle.IsDangerous), $"said {string.Join(' ', line)} {format}".Replace('\e', '␛'));
                Assert.DoesNotContain("a mistake in the program", result.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_command_is_among_them()
    {
        var context = _world.Context(TextWriter.Null, TextWriter.Null);
        var tried = Lines.Select(l => l[0]).ToHashSet();
        Assert.Empty(CommandTree.Root(context).Subcommands.Select(c => c.Name).Except([.. tried, "watch", "extract", "completion"]));
    }

    [Fact]
    public void Formulas_stay_text_in_every_table_of_values_unless_asked_for()
    {
        TestArticles.Put(_world, TestArticles.Strike with { Title = "=HYPERLINK(\"x\")", Outlet = "@SUM(A1)" });
        foreach (string[] line in (string[][])[["search", "--csv"], ["facets", "--csv"], ["review", "export", "--csv"]])
        {
            _world.Run("review", "mark", "used", "b2", "--note", "+1");
            var cells = _world.Run(line).Output.Split(["\r\n", ",", "\""], StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(cells, cell => cell[0] is '=' or '+' or '-' or '@' or '\t');
        }

        Assert.Contains(",@SUM(A1),", _world.Run("search", "--csv-raw").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_shows_examples_in_its_help()
    {
        var context = _world.Context(TextWriter.Null, TextWriter.Null);
        foreach (var (command, path) in Leaves(CommandTree.Root(context), []))
        {
            if (command.Hidden) continue;
            var help = _world.Run([.. path, "--help"]);
            Assert.True(help.Code == 0 && help.Output.Contains("Examples:", StringComparison.Ordinal), string.Join(' ', path));
        }
    }

    private static IEnumerable<(Command Command, string[] Path)> Leaves(Command command, string[] path)
        => command.Subcommands.Count == 0 ? [(command, path)] : command.Subcommands.SelectMany(c => Leaves(c, [.. path, c.Name]));
}
