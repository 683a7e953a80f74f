using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ShellCompletionTests : IDisposable
{
    private readonly SaidWorld _world = new();

    public ShellCompletionTests() => TestArticles.PutAll(_world);

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("sea", "search")]
    [InlineData("", "index,watch,search,facets,similar,show,cite,saved,review,speakers,extract,export,stats,check,config,complete,completion")]
    [InlineData("saved ", "list,add,remove,run,news")]
    [InlineData("search --so", "--sort")]
    [InlineData("search --sort ", "-date,date,relevance")]
    [InlineData("search --sort=-", "--sort=-date")]
    [InlineData("search --in q", "quotes")]
    [InlineData("search --outlet m", "Meridian Post")]
    [InlineData("search --speaker vel", "Vela")]
    [InlineData("search --facets outlet,sp", "outlet,speaker")]
    [InlineData("search sp", "speaker:")]
    [InlineData("search outlet:harb", "outlet:Harbour")]
    [InlineData("search kind:m", "kind:mixed")]
    [InlineData("search -- --so", "")]
    [InlineData("completion f", "fish")]
    [InlineData("search --choose out", "outlet=")]
    [InlineData("search --exclude outlet=m", "outlet=Meridian Post")]
    [InlineData("search --index none --outlet m", "")]
    [InlineData("speakers rename ha", "Harun Vela")]
    [InlineData("saved run x", "")]
    [InlineData("review mark re", "rejected")]
    [InlineData("bogus --", "--help,--index,--plain,--version")]
    public void What_may_come_next(string line, string candidates)
    {
        var result = _world.Run(["complete-line", "zsh", "--", .. line.Split(' ')]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(candidates, string.Join(',', result.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)).Replace("outlet,speaker,year", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_index_there_are_no_names_and_no_complaints()
    {
        _world.Variables["SAID_INDEX"] = "none";
        Assert.Equal(new SaidResult(0, "", ""), _world.Run("complete-line", "zsh", "--", "search", "--outlet", ""));
    }

    [Theory]
    [InlineData("said search --outlet Mer", "Meridian\\ Post")]
    [InlineData("said search --outlet \"Mer", "Meridian Post")]
    [InlineData("said search --outlet=Mer", "Meridian\\ Post")]
    [InlineData("said search outlet:harb", "Harbour")]
    [InlineData("said search it\\'s --in q", "quotes")]
    [InlineData("said search 'two words' --in q", "quotes")]
    public void Bash_gets_what_it_puts_in_place_of_the_last_word(string line, string candidate)
        => Assert.Equal(candidate + Environment.NewLine, _world.Run("complete-line", "bash", "--", line).Output);

    [Fact]
    public void Fish_gets_descriptions()
        => Assert.Contains("search\tFind articles", _world.Run("complete-line", "fish", "--", "sea").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void The_script_is_one_that_its_shell_understands(string shell)
    {
        var script = _world.Write("said." + shell, _world.Run("completion", shell).Output);
        try
        {
            Assert.Equal((0, ""), ProgramRun.Run(shell, ["-n", script], _world.Folder) is var run ? (run.ExitCode, run.Error) : default);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"there is no {shell} here");
        }
    }

    [Fact]
    public void Bash_completes_a_line_with_the_script()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        using var folder = new TemporaryFolder();
        const string Line = "said search --sort rel";
        var run = SaidProcess.Shell(folder.Path, $$"""
            source <(said completion bash)
            COMP_LINE='{{Line}}' COMP_POINT={{Line.Length}} COMP_WORDS=({{Line}}) COMP_CWORD=3
            compopt() { :; }
            _said && printf '%s\n' "${COMPREPLY[@]}"
            """);
        Assert.Equal(("relevance\n", ""), (run.Output, run.Error));
    }
}
