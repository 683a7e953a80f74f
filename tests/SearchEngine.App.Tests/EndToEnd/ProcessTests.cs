using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_terminal_the_samples_are_read_and_a_first_search_is_printed()
    {
        Directory.CreateDirectory(_folder.Combine("index"));
        var first = SaidProcess.Run(_folder.Path);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("reading the sample articles", first.Error, StringComparison.Ordinal);
        Assert.Contains("said search '*:*' --sort -date", first.Output, StringComparison.Ordinal);
        Assert.Contains("Kestrel Wire", first.Output, StringComparison.Ordinal);
        var second = SaidProcess.Run(_folder.Path);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
    }

    [Fact]
    public void Standard_output_goes_on_where_the_last_command_stopped()
    {
        var run = Shell("said index news > all.txt && said stats >> all.txt && said search harbour --limit 1 >> all.txt");
        Assert.Equal(0, run.ExitCode);
        var all = File.ReadAllText(_folder.Combine("all.txt"));
        Assert.Contains("1 new", all, StringComparison.Ordinal);
        Assert.Contains("quotations  60", all, StringComparison.Ordinal);
        Assert.EndsWith("crate." + Environment.NewLine, all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_that_is_closed_ends_the_command_quietly()
    {
        var run = Shell("said index news > all.txt 2> progress.txt && said export | head -n 1 | wc -l; echo \"${PIPESTATUS[0]}\"");
        Assert.Equal("1\n0\n", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Article_lines_from_standard_input_keep_their_text_and_ids()
    {
        var text = "  “Nobody moves a crate,” Ines Corvo said.\t\n\nAll rights reserved.  ";
        var run = Shell($"echo '{{\"id\":\"x-1\",\"text\":\"{text.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"}}' | said extract - --json --raw");
        using var article = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(("x-1", text), (article.RootElement.GetProperty("id").GetString(), article.RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_mistake_is_one_line_without_a_stack()
    {
        var run = SaidProcess.Run(_folder.Path, "search", "a AND");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["said: a word is missing after AND", "  a AND", "       ^", ""], run.Error.Split(Environment.NewLine));
    }

    [Fact]
    public void A_pattern_that_only_the_engine_can_judge_is_shown_at_its_place_too()
    {
        var run = Shell("said index news --index idx > all.txt 2>&1 && said search 'crate /[a/ harbour' --index idx");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("  crate /[a/ harbour", run.Error.Split('\n')[1]);
        Assert.InRange(run.Error.Split('\n')[2].IndexOf('^', StringComparison.Ordinal), "  crate ".Length, "  crate /[a/".Length);
    }

    [Fact]
    public void Killed_while_indexing_the_index_opens_at_the_last_commit_and_the_next_run_reads_the_rest()
    {
        WriteMany(files: 60);
        File.WriteAllText(_folder.Combine("said.json"), """{"Indexing":{"CommitEvery":"00:00:00.05"}}""");
        using (var run = SaidProcess.Start(_folder.Path, "index", "many", "--index", "idx"))
        {
            WaitUntil(() => Directory.Exists(_folder.Combine("idx")) && Directory.GetFiles(_folder.Combine("idx"), "c*.commit").Length > 0, run);
            run.Kill();
            run.WaitForExit();
        }

        Assert.Equal(0, SaidProcess.Run(_folder.Path, "check", "--index", "idx").ExitCode);
        Assert.Equal(0, SaidProcess.Run(_folder.Path, "index", "many", "--index", "idx").ExitCode);
        Assert.Equal(0, SaidProcess.Run(_folder.Path, "check", "--index", "idx").ExitCode);
        Assert.Contains("articles    3,000", SaidProcess.Run(_folder.Path, "stats", "--index", "idx").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_C_keeps_what_is_finished_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        WriteMany(files: 60);
        using var run = SaidProcess.Start(_folder.Path, "index", "many", "--index", "idx");
        WaitUntil(() => Directory.Exists(_folder.Combine("idx")), run);
        End(run, "-INT");
        if (run.ExitCode == 0) Assert.Skip("it was done before the signal came");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stopped; what was finished is kept", run.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(0, SaidProcess.Run(_folder.Path, "index", "many", "--index", "idx").ExitCode);
        Assert.Contains("articles    3,000", SaidProcess.Run(_folder.Path, "stats", "--index", "idx").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Watching_reads_what_changes_until_it_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        Directory.CreateDirectory(_folder.Combine("news"));
        WriteLines("news/a.jsonl", 3);
        using var run = SaidProcess.Start(_folder.Path, "index", "news", "--index", "idx", "--watch");
        Assert.Contains("1 new", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        WriteLines("news/b.jsonl", 2);
        Assert.Contains("1 new, 1 unchanged", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        File.Delete(_folder.Combine("news", "a.jsonl"));
        Assert.Contains("1 unchanged, 1 deleted", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        End(run, "-INT");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_watched_folder_may_go_and_come_back()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var run = StartWatching();
        Directory.Delete(_folder.Combine("news"), recursive: true);
        Assert.Contains("1 deleted", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        WriteLines("news/b.jsonl", 2);
        Assert.Contains("1 new", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        WriteLines("news/c.jsonl", 2);
        Assert.Contains("1 new, 1 unchanged", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        End(run, "-INT");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_of_when_it_comes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no pipes in folders");
        using var run = StartWatching();
        Process.Start("mkfifo", [_folder.Combine("news", "pipe.txt")]).WaitForExit();
        Assert.Contains("1 unchanged, 1 with something skipped", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        WriteLines("news/b.jsonl", 1);
        Assert.Contains("1 new, 1 unchanged, 1 with something skipped", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        End(run, "-INT");
        Assert.Contains("not a regular file", run.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Asked_to_end_a_command_keeps_what_is_finished_and_tells_the_shell_why_it_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var run = StartWatching();
        End(run, "-TERM");
        Assert.Equal(143, run.ExitCode);
        Assert.Contains("articles    3", SaidProcess.Run(_folder.Path, "stats", "--index", "idx").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "lines.jsonl", "-")]
    [InlineData("extract", "lines.jsonl", "pipe")]
    [InlineData("--plain")]
    public void Asked_to_end_a_command_waits_for_no_input(params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        WriteLines("lines.jsonl", 200);
        Process.Start("mkfifo", [_folder.Combine("pipe")]).WaitForExit();
        using var run = SaidProcess.Start(_folder.Path, command);
        Assert.NotNull(run.StandardOutput.ReadLine());
        _ = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        End(run, "-TERM");
        Assert.Equal(143, run.ExitCode);
    }

    [Fact]
    public void Every_command_that_prints_much_ends_quietly_when_nobody_reads_it()
    {
        foreach (string command in new[] { "search --limit 60 --jsonl", "search --limit 60 --csv --in quotes", "search --limit 60", "extract news/lines.jsonl", "completion bash" })
        {
            var run = Shell($"said index news > all.txt 2> progress.txt; said {command} | true; echo \"${{PIPESTATUS[0]}}\"");
            Assert.Equal(("0\n", ""), (run.Output, run.Error));
        }
    }

    /// <summary>A folder with one file, which has been read.</summary>
    private Process StartWatching()
    {
        WriteLines("news/a.jsonl", 3);
        var run = SaidProcess.Start(_folder.Path, "watch", "news", "--index", "idx");
        Assert.Contains("1 new", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        return run;
    }

    private static void End(Process run, string signal)
    {
        Process.Start("kill", [signal, run.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        if (run.WaitForExit(Patience)) return;
        run.Kill();
        Assert.Fail($"it did not end within {Patience}");
    }

    private static void WaitUntil(Func<bool> condition, Process run)
    {
        while (!condition() && !run.HasExited) Thread.Sleep(5);
    }

    private ProgramRun Shell(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        WriteLines("news/lines.jsonl", 60);
        return SaidProcess.Shell(_folder.Path, commands);
    }

    private void WriteMany(int files)
    {
        for (var i = 0; i < files; i++) WriteLines($"many/{i}.jsonl", 50);
    }

    private void WriteLines(string name, int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++) lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{name} {i}\",\"title\":\"Line {i}\",\"text\":\"“The harbour is quiet,” Ines Corvo said, and nobody in {name} moved a crate.\"}}\n");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(name.Split('/')))!);
        File.WriteAllText(_folder.Combine(name.Split('/')), lines.ToString());
    }
}
