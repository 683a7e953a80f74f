namespace SearchEngine.Terminal;

/// <summary>
/// Which standard streams the program was started with. Where one was closed, the runtime is given its number for a pipe
/// of its own, and whoever reads or writes there meddles with that, or waits for ever. All that the runtime opens is marked
/// to be closed by exec; what came through exec cannot have been.
/// </summary>
public static class StandardStreams
{
    public static bool HasInput => IsInherited(0);

    public static bool HasOutput => IsInherited(1);

    public static bool HasError => IsInherited(2);

    private static bool IsInherited(int descriptor) => OperatingSystem.IsWindows() || Libc.OutlivesExec(descriptor);
}
