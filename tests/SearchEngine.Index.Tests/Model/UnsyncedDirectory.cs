using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>A directory of the file system that leaves durability to the system: for tests that are not about it and write a lot.</summary>
internal sealed class UnsyncedDirectory(string path) : StorageDirectory
{
    private readonly FileSystemDirectory _inner = new(path);

    /// <summary>Called before a file is created: for what must happen in the middle of something.</summary>
    public Action<string>? Creating { get; set; }

    /// <summary>Called before a file is opened.</summary>
    public Action<string>? Opening { get; set; }

    public override string Location => _inner.Location;

    public override IReadOnlyList<string> List() => _inner.List();

    public override OutputFile Create(string name)
    {
        Creating?.Invoke(name);
        return new UnsyncedFile(_inner.Create(name));
    }

    public override MappedFile Open(string name)
    {
        Opening?.Invoke(name);
        return _inner.Open(name);
    }

    public override void Rename(string source, string target) => _inner.Rename(source, target);

    public override void Delete(string name) => _inner.Delete(name);

    public override void Sync()
    {
    }

    public override IDisposable Lock() => _inner.Lock();

    private sealed class UnsyncedFile(OutputFile inner) : OutputFile
    {
        public override string Name => inner.Name;

        public override void Write(ReadOnlySpan<byte> data) => inner.Write(data);

        public override void Sync()
        {
        }

        public override void Dispose() => inner.Dispose();
    }
}
