namespace SearchEngine.Storage;

/// <summary>A file being written from front to back. Not buffered: <see cref="FileWriter"/> is.</summary>
public abstract class OutputFile : IDisposable
{
    public abstract string Name { get; }

    public abstract void Write(ReadOnlySpan<byte> data);

    /// <summary>Returns after the content is on the device. After a failure the file must be given up: never call again.</summary>
    /// <exception cref="IOException">The system reported a failure.</exception>
    public abstract void Sync();

    /// <summary>Closes without syncing.</summary>
    public abstract void Dispose();
}
