using System.ComponentModel;

namespace SearchEngine.TestKit;

/// <summary>Tracing and disturbing the system calls of a process.</summary>
public static class SystemCalls
{
    private static readonly Lazy<bool> Traceable = new(Try);

    /// <summary>Whether there is strace, and it may do what the tests need.</summary>
    public static bool CanBeTraced => Traceable.Value;

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return ProgramRun.Run("strace", ["-f", "-qq", "-e", "trace=fsync", "-e", "inject=fsync:signal=KILL:when=1", "true"], "/").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
