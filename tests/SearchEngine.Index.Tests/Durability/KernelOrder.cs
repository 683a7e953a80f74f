namespace SearchEngine.Index.Tests;

/// <summary>What a writer must have made safe at each of its system calls.</summary>
/// <param name="index">The index's folder.</param>
internal sealed class KernelOrder(string index)
{
    private readonly HashSet<string> _unsynced = [];

    /// <summary>Files whose names no sync of the folder has made safe.</summary>
    private readonly HashSet<string> _unnamed = [];

    /// <summary>Segments' files that were read after they were written: those of segments that are complete.</summary>
    private readonly HashSet<string> _complete = [];

    /// <summary>Those of them that there were when the pending commit was begun, and that commit's own file.</summary>
    private readonly List<string> _named = [];

    private readonly Dictionary<string, SystemCall> _lastOfThread = [];
    private string? _publishing;

    public int Commits { get; private set; }

    public int Deletions { get; private set; }

    public void See(SystemCall call)
    {
        if (!call.Path.StartsWith(index, StringComparison.Ordinal) || Path.GetFileName(call.Path).StartsWith("write.", StringComparison.Ordinal)) return;
        switch (call.Name)
        {
            case "openat" when call.Arguments.Contains("O_CREAT", StringComparison.Ordinal):
                Create(call.Path);
                break;
            case "openat" when _unsynced.Contains(call.Path):
                Assert.Fail($"{call.Path} is read before it is synced");
                break;
            case "openat" when call.Path != index:
                _complete.Add(call.Path);
                break;
            case "pwrite64":
                _unsynced.Add(call.Path);
                break;
            case "fsync" when call.Path == index:
                _unnamed.Clear();
                if (_publishing == call.Thread) _publishing = null;
                break;
            case "fsync":
                _unsynced.Remove(call.Path);
                break;
            case "rename":
                Publish(call);
                break;
            case "unlink":
                Assert.True(_publishing is null, $"{call.Path} is deleted before the commit that needs it no more is safe");
                Deletions++;
                break;
        }

        _lastOfThread[call.Thread] = call;
    }

    private void Create(string path)
    {
        _unsynced.Add(path);
        _unnamed.Add(path);
        if (!path.EndsWith(".pending", StringComparison.Ordinal)) return;
        _named.Clear();
        _named.AddRange([.. _complete, path]);
    }

    private void Publish(SystemCall rename)
    {
        Assert.EndsWith(".pending", rename.Path, StringComparison.Ordinal);
        Assert.Equal(rename.Path, _named[^1]);
        Assert.Empty(_unsynced.Intersect(_named));
        Assert.Empty(_unnamed.Intersect(_named));
        Assert.Equal(("fsync", index), (_lastOfThread[rename.Thread].Name, _lastOfThread[rename.Thread].Path));
        Assert.True(_publishing is null, "the name of the commit before was not synced");
        _publishing = rename.Thread;
        Commits++;
    }
}
