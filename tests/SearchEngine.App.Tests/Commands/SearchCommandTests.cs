using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class SearchCommandTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public SearchCommandTests() => TestArticles.PutAll(_world);

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("articles.txt", "search")]
    [InlineData("quotes.txt", "search", "--in", "quotes")]
    [InlineData("facets.txt", "search", "--facets", "outlet,year", "--limit", "1")]
    [InlineData("articles.json", "search", "--json", "--facets", "outlet")]
    [InlineData("quotes.jsonl", "search", "--jsonl", "--in", "quotes")]
    [InlineData("articles.csv", "search", "--csv")]
    [InlineData("quotes.csv", "search", "--csv", "--in", "quotes")]
    [InlineData("articles.md", "search", "--markdown", "--facets", "outlet")]
    [InlineData("quotes.md", "search", "--markdown", "--in", "quotes")]
    [InlineData("show.txt", "show", "a1")]
    [InlineData("show.json", "show", "a1", "--json")]
    [InlineData("show.md", "show", "a1", "--markdown")]
    [InlineData("facets-alone.txt", "facets")]
    [InlineData("facets-alone.jsonl", "facets", "--jsonl", "--facets", "outlet,year")]
    [InlineData("facets-alone.csv", "facets", "--csv", "--facets", "outlet")]
    [InlineData("facets-alone.json", "facets", "--json", "--in", "quotes")]
    [InlineData("speakers.txt", "speakers", "list")]
    [InlineData("speakers.json", "speakers", "list", "--json")]
    [InlineData("export.jsonl", "export")]
    public void Prints(string golden, params string[] arguments)
    {
        var result = _world.Run(arguments);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Golden.Matches(golden, result.Output);
    }

    [Fact]
    public void Hits_are_bright_on_a_terminal()
    {
        _world.Style = new OutputStyle(() => 40, isTerminal: true, hasColour: true);
        Golden.Matches("coloured.txt", _world.Run("search", "river").Output.Replace('\e', '␛'));
    }

    [Fact]
    public void A_hostile_article_cannot_steer_the_terminal()
    {
        var hostile = TestArticles.Treaty with
        {
            Id = "h\e[31m",
            Title = "T\e]0;owned\a\u202e",
            Outlet = "O\u009b2J",
            Source = new ArticleSource("/x\r\e[2J"),
            Quotes = [TestArticles.Treaty.Quotes[0] with { Text = "q\e[8m\u2066", Speaker = "s\e", SpeakerAsWritten = "w\u0085" }],
        };
        TestArticles.Put(_world, hostile);
        string[][] commands =
        [
            ["search", "sign", "--facets", "outlet"], ["search", "--in", "quotes"], ["search", "--json"], ["search", "--jsonl"], ["search", "--csv"], ["search", "--markdown"],
            ["show", "h\e[31m"], ["show", "no\esuch"], ["facets"], ["facets", "--csv"], ["speakers", "list"], ["export"], ["search", "a\e[31mb AND"], ["bogus\e"], ["index", "no\esuch"],
        ];
        foreach (var command in commands)
        {
            var result = _world.Run(command);
            Assert.DoesNotContain(result.Output + result.Error, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u202e' or '\u2066');
        }
    }

    [Theory]
    [InlineData("a1", "river")]
    [InlineData("a1", "river", "maps")]
    [InlineData("b2", "--outlet", "harbour")]
    [InlineData("a1,b2", "--outlet", "harbour", "--outlet", "meridian post")]
    [InlineData("a1,c3", "--not-outlet", "harbour")]
    [InlineData("a1", "--speaker", "Vela")]
    [InlineData("b2,c3", "--not-speaker", "vela")]
    [InlineData("a1", "--from", "2021")]
    [InlineData("b2", "--to", "2020-07")]
    [InlineData("b2", "--from", "2020-07-22", "--to", "2020-07-22")]
    [InlineData("b2", "crate", "--speaker", "corvo", "--outlet", "harbour")]
    [InlineData("c3", "--offset", "2")]
    [InlineData("a1", "--limit", "1")]
    [InlineData("a1", "--", "-crate", "river")]
    [InlineData("a1,c3", "-harbour -crate")]
    public void Options_narrow_the_search(string ids, params string[] options)
    {
        var result = _world.Run(["search", "--jsonl", .. options]);
        var found = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(ids, string.Join(',', found));
    }

    [Fact]
    public void Nothing_found_is_said_on_standard_error()
        => Assert.Equal(new SaidResult(1, "", $"said: nothing found{Environment.NewLine}"), _world.Run("search", "giraffe"));

    [Fact]
    public void Notes_of_the_engine_are_passed_on()
        => Assert.Contains("said: 'noteworthy' was noted", _world.Run("search", "noteworthy").Error, StringComparison.Ordinal);

    [Fact]
    public void A_mistake_in_the_query_is_shown_at_its_place()
    {
        var result = _world.Run("search", "river AND (maps OR");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(["said: a word is missing after OR", "  river AND (maps OR", "                    ^", ""], result.Error.Split(Environment.NewLine));
    }

    [Fact]
    public void The_caret_finds_its_place_in_a_long_query_of_wide_letters()
    {
        var lines = _world.Run("search", string.Concat(Enumerable.Repeat("中文 ", 200)) + "(x").Error.Split(Environment.NewLine);
        Assert.All(lines, line => Assert.InRange(SearchEngine.Terminal.TextMeasure.Columns(line), 0, 80));
        var caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal("(x", lines[1][SearchEngine.Terminal.TextMeasure.Fit(lines[1], caret).Length..]);
    }

    [Theory]
    [InlineData("unknown option --fcets; did you mean --facets? see: said search --help", "search", "--fcets", "outlet")]
    [InlineData("--facets colour: there is no such facet; known are outlet, speaker, year, month, day, author, language, kind, attribution", "search", "--facets", "colour")]
    [InlineData("--from May: not a date; write 2021, 2021-02 or 2021-02-03", "search", "--from", "May")]
    [InlineData("--from 2022 --to 2021: no day lies in this range", "search", "river", "--from", "2022", "--to", "2021")]
    [InlineData("--from 2021-02-04 --to 2021-02-03: no day lies in this range", "facets", "--to", "2021-02-03", "--from", "2021-02-04")]
    [InlineData("--from 2022 --to 2021: no day lies in this range", "saved", "add", "treaty", "river", "--from", "2022", "--to", "2021")]
    [InlineData("--json and --csv do not go together: choose one", "search", "--csv", "--json")]
    [InlineData("--limit takes a number from 0 up; see: said search --help", "search", "--limit", "-1")]
    [InlineData("--limit takes a number from 0 up; see: said search --help", "search", "--limit", "many")]
    [InlineData("--facets has no place among lines of results; ask for them alone: said facets", "search", "--csv", "--facets", "outlet")]
    [InlineData("--outlet takes a name, not an empty text", "search", "--outlet", " ")]
    [InlineData("unknown command or word 'serach'; did you mean search? see: said --help", "serach", "x")]
    [InlineData("unknown command or word 'giraffe'; see: said --help", "giraffe")]
    [InlineData("unknown command or word 'mrge'; did you mean merge? see: said speakers --help", "speakers", "mrge")]
    [InlineData("unknown option --plian; did you mean --plain? see: said --help", "--plian")]
    [InlineData("--in quote: write articles or quotes; did you mean quotes? see: said search --help", "search", "--in", "quote")]
    [InlineData("--sort newest: write -date, date or relevance; see: said search --help", "search", "--sort", "newest")]
    [InlineData("--facets outlt: there is no such facet; did you mean outlet? known are outlet, speaker, year, month, day, author, language, kind, attribution", "search", "--facets", "outlt")]
    [InlineData("name the files and folders to read: said index PATH…", "index")]
    [InlineData("~/nowhere: no such file or folder", "index", "nowhere")]
    [InlineData("nowhere: no such file", "extract", "nowhere")]
    [InlineData("PATH takes a path, not an empty text; see: said index --help", "index", "")]
    [InlineData("PATH takes a path, not an empty text; see: said index --help", "index", "nowhere", "", "--rebuild")]
    [InlineData("PATH takes a path, not an empty text; see: said watch --help", "watch", "")]
    [InlineData("FILE takes a path, not an empty text; see: said extract --help", "extract", "-", "")]
    [InlineData("--index takes a path, not an empty text; see: said index --help", "index", "a.txt", "--index", "")]
    [InlineData("--index takes a path, not an empty text; see: said stats --help", "stats", "--index", "")]
    [InlineData("--index takes a path, not an empty text; see: said --help", "--index", "")]
    [InlineData("--index takes a path, not an empty text; see: said --help", "--index", "", "--plain")]
    public void Wrong_use_gives_one_line_and_code_2(string message, params string[] arguments)
        => Assert.Equal(new SaidResult(2, "", $"said: {message}{Environment.NewLine}"), _world.Run(arguments));

    [Theory]
    [InlineData("search", "x")]
    [InlineData("show", "a1")]
    [InlineData("facets")]
    [InlineData("stats")]
    [InlineData("export")]
    [InlineData("speakers", "list")]
    public void Without_an_index_there_is_one_line_and_code_3(params string[] arguments)
        => Assert.Equal(
            new SaidResult(3, "", $"said: ~/none holds no index; make one with: said index PATH{Environment.NewLine}"),
            _world.Run([.. arguments, "--index", "none"]));

    [Fact]
    public void An_article_that_is_not_there_is_not_found()
    {
        var result = _world.Run("show", "nope");
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("holds no article nope", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_are_results()
    {
        Assert.Contains("[<QUERY>...] [options]", _world.Run("search", "--help").Output, StringComparison.Ordinal);
        Assert.Equal(0, _world.Run("--version").Code);
    }

    [Fact]
    public void Stats_tell_what_is_there()
    {
        var result = _world.Run("stats");
        Assert.Contains("articles    3", result.Output, StringComparison.Ordinal);
        Assert.Contains("2020-07-22 to 2021-02-03", result.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_world.Run("stats", "--json").Output);
        Assert.Equal((3, 2), (json.RootElement.GetProperty("articles").GetInt32(), json.RootElement.GetProperty("quotes").GetInt32()));
    }

    [Fact]
    public void Check_names_what_is_damaged()
    {
        Assert.Equal(0, _world.Run("check").Code);
        File.WriteAllText(_world.PathOf("index", "fake.index"), "damaged");
        var result = _world.Run("check");
        Assert.Equal(3, result.Code);
        Assert.Contains("is damaged", result.Output, StringComparison.Ordinal);
    }
}
