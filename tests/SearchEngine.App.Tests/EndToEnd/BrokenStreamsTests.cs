using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>Standard streams that fail.</summary>
public sealed class BrokenStreamsTests : IDisposable
{
    /// <summary>Makes an index, and a file with nothing in it.</summary>
    private const string ToFind = "echo 'The harbour is quiet.' > a.txt; : > empty.txt; said index a.txt --index idx > all.txt 2>&1";

    private readonly TemporaryFolder _folder = new();

    public BrokenStreamsTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "needs bash and /dev/full");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    [InlineData("2</dev/null")]
    public void What_cannot_be_told_leaves_the_exit_code_as_it_is(string redirection)
    {
        var run = Shell($"{ToFind}; said search zzzq --index idx {redirection}; echo $?; said index empty.txt --index idx {redirection} | head -n 1; echo ${{PIPESTATUS[0]}}; said search 'a AND' {redirection}; echo $?");
        Assert.Matches("^1\n.*1 with something skipped.*\n1\n2\n$", run.Output);
    }

    [Theory]
    [InlineData("--help", ">/dev/full", "No space left on device")]
    [InlineData("completion bash", ">/dev/full", "No space left on device")]
    [InlineData("search quiet --index idx", ">/dev/full", "No space left on device")]
    [InlineData("search quiet --index idx", "1</dev/null", "it is not open for writing")]
    [InlineData("search quiet --index idx", ">&-", "it is closed")]
    [InlineData("search quiet --index idx", "<&- >&-", "it is closed")]
    public void Output_that_cannot_be_written_is_not_blamed_on_the_index(string command, string redirection, string reason)
    {
        var run = Shell($"{ToFind}; said {command} {redirection}");
        Assert.Equal((1, $"said: standard output cannot be written: {reason}\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("extract -")]
    [InlineData("--plain --index idx")]
    public void A_closed_input_is_one_that_holds_nothing(string command)
    {
        var closed = Shell($"{ToFind}; said {command} <&-");
        Assert.Equal(Shell($"{ToFind}; said {command} </dev/null"), closed);
    }

    [Fact]
    public void With_every_stream_closed_the_work_is_done()
    {
        var run = Shell($"{ToFind}; echo 'The pier is loud.' > b.txt; said index b.txt --index idx <&- >&- 2>&-; echo $?; said stats --index idx; said check --index idx");
        Assert.Matches("(?s)^1\n.*articles +2\n.*: whole\n$", run.Output);
    }

    private ProgramRun Shell(string commands) => SaidProcess.Shell(_folder.Path, commands);
}
