using System.Diagnostics;
using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

/// <summary>What reaches the kernel, seen and disturbed through strace; skipped where there is none or it may not trace.</summary>
public sealed partial class SystemCallTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_commit_syncs_its_file_then_renames_then_syncs_the_directory()
    {
        string index = _folder.Combine("index");
        Assert.Equal("committed", Trace(index, []));
        string[] calls = [.. CallPattern().Matches(File.ReadAllText(Log)).Select(m => m.Groups["call"].Value + ' ' + Path.GetFileName(m.Groups["path"].Value))];
        Assert.Equal(["fsync " + Path.GetFileName(_folder.Path), "fsync pending", "rename pending", "fsync index"], calls);
    }

    // The first sync is that of the folder which receives the new directory's name, so three are one of each kind.
    [Theory, InlineData("fsync", 1, ""), InlineData("fsync", 2, "/index/pending"), InlineData("rename", 1, ""), InlineData("fsync", 3, "/index")]
    public void A_failing_call_fails_the_commit(string call, int which, string file)
    {
        string answer = Trace(_folder.Combine("index"), ["-e", $"inject={call}:error=EIO:when={which}"]);
        Assert.Contains("Input/output error", answer, StringComparison.Ordinal);
        Assert.Contains(_folder.Path + file, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_failed_sync_no_later_one_succeeds()
    {
        string index = Directory.CreateDirectory(_folder.Combine("index")).FullName;
        string answer = Trace(index, ["-e", "inject=fsync:error=ENOSPC:when=1"], ChildProcess.SyncTwice);
        Assert.Equal(Path.Combine(index, "a") + ": given up after a failed write or sync", answer);
        Assert.Single(CallPattern().Matches(File.ReadAllText(Log)));
    }

    private string Log => _folder.Combine("calls");

    private string Trace(string index, string[] options, string action = ChildProcess.Commit)
    {
        SkipWithoutTracer();
        string[] command = ["strace", "-f", "-qq", "-y", "-o", Log, "-e", "trace=fsync,fdatasync,rename", .. options];
        using var child = ChildProcess.Start(action, index, command);
        string answer = child.ReadAnswer();
        child.WaitForExit();
        return answer;
    }

    private static void SkipWithoutTracer()
    {
        try
        {
            using var trial = Process.Start(new ProcessStartInfo("strace", ["-o", "/dev/null", "true"]) { RedirectStandardError = true })!;
            trial.StandardError.ReadToEnd();
            trial.WaitForExit();
            if (trial.ExitCode != 0) Assert.Skip("strace may not trace here");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("needs strace");
        }
    }

    [GeneratedRegex("""(?<call>fsync|fdatasync|rename)\((?:\d+<(?<path>[^>]*)>|"(?<path>[^"]*)")""")]
    private static partial Regex CallPattern();
}
