namespace SearchEngine.Index.Tests;

/// <summary>A directory of its own for a test, gone when disposed.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("said-index-").FullName;

    public UnsyncedDirectory Storage => new(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
