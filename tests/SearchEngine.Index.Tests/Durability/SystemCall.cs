using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>A call by which a process changed files, as strace saw it.</summary>
internal sealed partial record SystemCall(string Thread, string Name, string Path, string Arguments)
{
    /// <summary>Runs a program to its end and gives its calls, in order: those to fsync when they have ended, others when they begin.</summary>
    public static IReadOnlyList<SystemCall> Of(string[] command, string log)
    {
        var run = ProgramRun.Run("strace", ["-f", "-qq", "-y", "-o", log, "-e", "trace=openat,pwrite64,fsync,rename,unlink", .. command], "/");
        Assert.True(run.ExitCode == 0, run.Error);
        var calls = new List<SystemCall>();
        var syncing = new Dictionary<string, SystemCall>();
        foreach (string line in File.ReadLines(log))
        {
            if (Resumed().Match(line) is { Success: true } resumed && syncing.Remove(resumed.Groups["thread"].Value, out var ended)) calls.Add(ended);
            if (Begun().Match(line) is not { Success: true } begun) continue;
            var call = new SystemCall(begun.Groups["thread"].Value, begun.Groups["call"].Value, begun.Groups["path"].Value, begun.Groups["rest"].Value);
            if (call.Name == "fsync" && line.EndsWith("<unfinished ...>", StringComparison.Ordinal)) syncing.Add(call.Thread, call);
            else calls.Add(call);
        }

        return calls;
    }

    [GeneratedRegex("""^(?<thread>\d+) +(?<call>\w+)\((?:\d+<(?<path>[^>]*)>|(?:AT_FDCWD(?:<[^>]*>)?, )?"(?<path>[^"]*)")(?<rest>.*)$""")]
    private static partial Regex Begun();

    [GeneratedRegex("""^(?<thread>\d+) +<\.\.\. fsync resumed>""")]
    private static partial Regex Resumed();
}
