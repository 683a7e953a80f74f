using System.Diagnostics;

namespace SearchEngine.App;

/// <summary>Waits for changes below some paths, and then for a moment of quiet.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>So often the paths themselves are looked at: of a folder that comes in the place of another the system tells nothing.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _changed = new(0);
    private readonly IReadOnlyList<string> _left;
    private readonly List<WatchedPath> _paths;

    public FolderWatch(IndexingTask task)
    {
        _left = task.Left;
        _paths = [.. task.Paths.Select(p => new WatchedPath(p, Notice))];
        Follow();
    }

    /// <summary>Returns true once something has changed since the last call and nothing has for a moment, false when cancelled.</summary>
    public Task<bool> WaitAsync(CancellationToken cancellation) => WaitAsync(TimeSpan.MaxValue, cancellation);

    /// <summary>The same, or after some time.</summary>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        try
        {
            long start = Stopwatch.GetTimestamp();
            while (!Follow() && Stopwatch.GetElapsedTime(start) < atMost && !await _changed.WaitAsync(atMost < Look ? atMost : Look, cancellation))
            {
            }

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
        foreach (var path in _paths) path.Dispose();
        _changed.Dispose();
    }

    /// <returns>Whether anything else stands at one of the paths than did.</returns>
    private bool Follow()
    {
        bool isOther = false;
        foreach (var path in _paths) isOther |= path.Follow();
        return isOther;
    }

    private void Notice(string path)
    {
        if (!_left.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))) _changed.Release();
    }
}
