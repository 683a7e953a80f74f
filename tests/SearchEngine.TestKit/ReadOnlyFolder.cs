namespace SearchEngine.TestKit;

/// <summary>A folder that nobody can write to until this is disposed: by its permissions, and for root, whom those do not hold, by a read-only mount.</summary>
public sealed class ReadOnlyFolder : IDisposable
{
    private const UnixFileMode Writable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string _path;
    private readonly bool _isMounted;

    private ReadOnlyFolder(string path, bool isMounted) => (_path, _isMounted) = (path, isMounted);

    /// <summary>Null where it cannot be done: on Windows, and for a root that may not mount.</summary>
    public static ReadOnlyFolder? TryMake(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        if (Environment.UserName == "root") return TryMount(path);
        File.SetUnixFileMode(path, Readable);
        return new ReadOnlyFolder(path, isMounted: false);
    }

    public void Dispose()
    {
        if (_isMounted) Mounts.Unmount(_path);
        else if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_path, Writable);
    }

    private static ReadOnlyFolder? TryMount(string path)
    {
        if (!Mounts.TryMount("--bind", path, path)) return null;
        if (Mounts.TryMount("-o", "remount,bind,ro", path)) return new ReadOnlyFolder(path, isMounted: true);
        Mounts.Unmount(path);
        return null;
    }
}
