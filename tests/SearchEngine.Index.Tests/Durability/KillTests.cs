using System.Diagnostics;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>
/// A real process killed while it writes, again and again over one index, so that each start meets what the last death
/// left behind.
/// </summary>
public sealed class KillTests
{
    private const int Commits = 6;

    [Fact]
    public void Killed_at_a_chosen_system_call_it_loses_nothing_acknowledged()
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "needs strace, and the right to trace a process");
        using var directory = new TemporaryDirectory();
        var random = new Random(1);
        int killed = 0, wanted = Scale.Of(6, 200);
        for (int run = 0; killed < wanted; run++)
        {
            Assert.True(run < 10 * wanted, $"of {run} runs only {killed} came to the call that was to kill them");
            string call = random.GetItems(["fsync", "pwrite64", "rename", "unlink"], 1)[0];
            int number = random.Next(1, call switch { "rename" => Commits, "fsync" => 60, "pwrite64" => 80, _ => 40 });
            string acknowledged = Run("strace", ["-f", "-qq", "-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:signal=KILL:when={number}", .. CrashedWriter.Command(directory.Path, Commits)], after: null, out bool wasKilled);
            if (wasKilled) killed++;
            CrashedWriter.AssertSurvived(directory.Path, acknowledged);
        }
    }

    [Fact]
    public void Killed_at_any_moment_it_loses_nothing_acknowledged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGKILL is meant");
        using var directory = new TemporaryDirectory();
        var random = new Random(1);
        for (int i = 0; i < Scale.Of(5, 50); i++)
        {
            var command = CrashedWriter.Command(directory.Path, 1_000_000);
            string acknowledged = Run(command[0], command[1..], TimeSpan.FromMilliseconds(random.Next(200)), out bool wasKilled);
            Assert.True(wasKilled);
            CrashedWriter.AssertSurvived(directory.Path, acknowledged);
        }
    }

    /// <summary>Runs a program to its end, or kills it some time after its first line.</summary>
    /// <returns>What it printed.</returns>
    private static string Run(string program, IReadOnlyList<string> arguments, TimeSpan? after, out bool wasKilled)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[ProgramRun.Diagnostics] = "0";
        using var process = Process.Start(start)!;
        string first = process.StandardOutput.ReadLine() ?? "";
        if (after is { } delay)
        {
            Thread.Sleep(delay);
            process.Kill();
        }

        string rest = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        wasKilled = process.ExitCode == 137;
        Assert.True(wasKilled || process.ExitCode == 0, $"exit code {process.ExitCode}: {error}");
        return first + "\n" + rest;
    }
}
