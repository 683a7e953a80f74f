namespace SearchEngine.App;

/// <summary>A folder or a file that is watched, whatever comes to stand at its path: one that was moved there, or deleted and made anew, is another.</summary>
/// <param name="notice">Called with a path below which something has changed.</param>
internal sealed class WatchedPath(string path, Action<string> notice) : IDisposable
{
    private FileSystemWatcher? _watcher;
    private DateTime? _born;

    /// <summary>Looks what stands at the path, and watches that.</summary>
    /// <returns>Whether it is not what stood there before.</returns>
    public bool Follow()
    {
        DateTime? born = Path.Exists(path) ? File.GetCreationTimeUtc(path) : null;
        if (born == _born) return false;
        _watcher?.Dispose();
        (_watcher, _born) = (null, null);
        if (born is not null && TryWatch()) _born = born;
        return true;
    }

    public void Dispose() => _watcher?.Dispose();

    /// <summary>False when it has gone again.</summary>
    private bool TryWatch()
    {
        try
        {
            _watcher = Directory.Exists(path)
                ? new FileSystemWatcher(path) { IncludeSubdirectories = true }
                : new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
            _watcher.Changed += (_, e) => notice(e.FullPath);
            _watcher.Created += (_, e) => notice(e.FullPath);
            _watcher.Deleted += (_, e) => notice(e.FullPath);
            _watcher.Renamed += (_, e) => notice(e.FullPath);
            _watcher.Error += (_, _) => notice(path);
            _watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception e) when (e is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
