namespace SearchEngine.Storage;

/// <summary>
/// A directory of the file system. On Windows <see cref="Sync"/> does nothing: there is no such call, and NTFS writes
/// changes of names to its journal in order.
/// </summary>
public sealed class FileSystemDirectory(string path) : StorageDirectory
{
    public override string Location { get; } = Path.GetFullPath(path);

    public override IReadOnlyList<string> List()
    {
        if (!Directory.Exists(Location)) return [];
        string[] names = [.. Directory.EnumerateFiles(Location).Select(p => Path.GetFileName(p)).Where(name => !DirectoryLock.IsReserved(name))];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    public override OutputFile Create(string name)
    {
        EnsureExists(Location);
        return new FileSystemFile(PathOf(name));
    }

    public override MappedFile Open(string name) => MappedFile.Open(PathOf(name));

    public override void Rename(string source, string target) => File.Move(PathOf(source), PathOf(target), overwrite: true);

    public override void Delete(string name)
    {
        string file = PathOf(name);
        if (Directory.Exists(Location)) File.Delete(file);
    }

    public override void Sync() => SyncNames(Location);

    public override IDisposable Lock()
    {
        EnsureExists(Location);
        return DirectoryLock.Take(Location);
    }

    // A new directory is a name in its parent, and as durable as that.
    private static void EnsureExists(string directory)
    {
        if (Directory.Exists(directory)) return;
        string? parent = Path.GetDirectoryName(directory);
        if (parent is not null) EnsureExists(parent);
        Directory.CreateDirectory(directory);
        if (parent is not null) SyncNames(parent);
    }

    internal static void SyncNames(string directory)
    {
        if (OperatingSystem.IsWindows()) return;
        using var handle = Posix.Open(directory);
        Posix.Sync(handle, directory);
    }

    private string PathOf(string name)
    {
        if (name.Length == 0 || Path.GetFileName(name) != name || name is "." or ".." || DirectoryLock.IsReserved(name))
            throw new ArgumentException($"'{name}' is not a name for a file of an index", nameof(name));
        return Path.Combine(Location, name);
    }
}
