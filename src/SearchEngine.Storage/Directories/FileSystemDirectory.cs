using System.Globalization;

namespace SearchEngine.Storage;

/// <summary>A directory of the file system.</summary>
public sealed class FileSystemDirectory(string path) : StorageDirectory
{
    private const string LockName = "write.lock";

    public override string Location { get; } = Path.GetFullPath(path);

    public override IReadOnlyList<string> List()
    {
        if (!Directory.Exists(Location)) return [];
        var names = Directory.EnumerateFiles(Location).Select(p => Path.GetFileName(p)!).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    public override OutputFile Create(string name)
    {
        Directory.CreateDirectory(Location);
        return new FileSystemFile(Path.Combine(Location, name));
    }

    public override MappedFile Open(string name) => MappedFile.Open(Path.Combine(Location, name));

    public override void Rename(string source, string target)
        => File.Move(Path.Combine(Location, source), Path.Combine(Location, target), overwrite: true);

    public override void Delete(string name) => File.Delete(Path.Combine(Location, name));

    public override void Sync()
    {
    }

    public override IDisposable Lock()
    {
        Directory.CreateDirectory(Location);
        string file = Path.Combine(Location, LockName);
        try
        {
            var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            stream.Flush();
            return stream;
        }
        catch (IOException)
        {
            throw new DirectoryLockedException(Location, null);
        }
    }

    private sealed class FileSystemFile(string path) : OutputFile
    {
        private readonly FileStream _stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

        public override string Name { get; } = Path.GetFileName(path);

        public override void Write(ReadOnlySpan<byte> data) => _stream.Write(data);

        public override void Sync() => _stream.Flush(flushToDisk: true);

        public override void Dispose() => _stream.Dispose();
    }
}
