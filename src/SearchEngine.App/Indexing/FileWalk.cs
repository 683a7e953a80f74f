using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Finds the files below some paths, in the order of their names. Links are not followed (they loop, and lead out of what was
/// asked for) and hidden files are passed over, unless one was named itself. Links, and what cannot be looked into, are kept as
/// problems.
/// </summary>
internal sealed class FileWalk(IReadOnlyList<string> left, PathFilter filter)
{
    private readonly HashSet<string> _left = [.. left];
    private readonly HashSet<string> _seen = [];

    public List<FoundFile> Files { get; } = [];

    /// <summary>Files that are there and are not asked for.</summary>
    public HashSet<string> PassedOver { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths that could not be looked into, or are links; nothing is known of what lies below them.</summary>
    public List<(string Path, SourceProblem Problem)> Unreadable { get; } = [];

    /// <summary>Adds a file, or every file below a folder; a path that is gone adds nothing.</summary>
    public void Add(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path)) AddFolder(new DirectoryInfo(path), cancellation);
        else if (File.Exists(path)) AddFile(new FileInfo(path));
    }

    private void AddFolder(DirectoryInfo root, CancellationToken cancellation)
    {
        var folders = new Stack<DirectoryInfo>([root]);
        while (folders.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_left.Contains(Path.TrimEndingDirectorySeparator(folder.FullName)) || !TryList(folder, out var entries)) continue;
            foreach (var file in entries.OfType<FileInfo>())
            {
                if (!filter.Takes(root.FullName, file.FullName)) PassedOver.Add(file.FullName);
                else if (IsLink(file)) AddLink(file);
                else AddFile(file);
            }

            foreach (var inner in entries.OfType<DirectoryInfo>().Reverse())
            {
                if (!IsLink(inner)) folders.Push(inner);
                else if (filter.MayTakeBelow(root.FullName, inner.FullName)) AddLink(inner);
            }
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private bool TryList(DirectoryInfo folder, out IReadOnlyList<FileSystemInfo> entries)
    {
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().Where(e => !e.Attributes.HasFlag(FileAttributes.Hidden)).OrderBy(e => e.Name, StringComparer.Ordinal)];
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            Unreadable.Add((folder.FullName, new SourceProblem(null, e is UnauthorizedAccessException ? "no permission to look into this folder" : e.Message)));
            return false;
        }
    }

    /// <summary>The index may be elsewhere, and a link to it here.</summary>
    private void AddLink(FileSystemInfo link)
    {
        if (!_left.Contains(link.FullName) && _seen.Add(link.FullName)) Unreadable.Add((link.FullName, new SourceProblem(null, "a symbolic link, not followed")));
    }

    private void AddFile(FileInfo file)
    {
        if (_seen.Add(file.FullName)) Files.Add(new FoundFile(file.FullName, file.Length, file.LastWriteTimeUtc));
    }
}
