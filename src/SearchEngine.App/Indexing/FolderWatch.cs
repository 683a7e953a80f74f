namespace SearchEngine.App;

/// <summary>Waits for changes below some paths, and then for a moment of quiet.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    private readonly SemaphoreSlim _changed = new(0);
    private readonly List<FileSystemWatcher> _watchers;
    private readonly IReadOnlyList<string> _left;

    public FolderWatch(IndexingTask task)
    {
        _left = task.Left;
        _watchers = [.. task.Paths.Where(Path.Exists).Select(Watch)];
    }

    /// <summary>Returns true once something has changed since the last call and nothing has for a moment, false when cancelled.</summary>
    public Task<bool> WaitAsync(CancellationToken cancellation) => WaitAsync(Timeout.InfiniteTimeSpan, cancellation);

    /// <summary>The same, or after some time.</summary>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        try
        {
            await _changed.WaitAsync(atMost, cancellation);
            while (await _changed.WaitAsync(Quiet, cancellation))
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _changed.Dispose();
    }

    private FileSystemWatcher Watch(string path)
    {
        var watcher = Directory.Exists(path)
            ? new FileSystemWatcher(path) { IncludeSubdirectories = true }
            : new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        watcher.Error += (_, _) => _changed.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Notice(object sender, FileSystemEventArgs e)
    {
        if (!_left.Any(folder => e.FullPath.StartsWith(folder, StringComparison.Ordinal))) _changed.Release();
    }
}
