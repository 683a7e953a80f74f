namespace SearchEngine.Index.Tests;

/// <summary>A directory of its own for a test, gone when disposed.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private const string Memory = "/dev/shm";

    private TemporaryDirectory(string path) => Path = path;

    public TemporaryDirectory()
        : this(Directory.CreateTempSubdirectory("said-index-").FullName)
    {
    }

    public string Path { get; }

    /// <summary>In memory where the system offers that: for tests that sync thousands of times on a simulated device.</summary>
    public static TemporaryDirectory InMemory()
    {
        if (!Directory.Exists(Memory)) return new TemporaryDirectory();
        return new TemporaryDirectory(Directory.CreateDirectory(System.IO.Path.Combine(Memory, $"said-index-{Guid.NewGuid():N}")).FullName);
    }

    /// <summary>A path inside; nothing is created.</summary>
    public string Combine(string name) => System.IO.Path.Combine(Path, name);

    public UnsyncedDirectory Storage => new(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
