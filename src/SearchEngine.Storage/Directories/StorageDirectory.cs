namespace SearchEngine.Storage;

/// <summary>
/// A flat set of named files, the ground under an index. Names are plain file names. The contract is the durable one:
/// a file is safe once <see cref="OutputFile.Sync"/> has returned, its name once <see cref="Sync"/> has returned after it.
/// </summary>
public abstract class StorageDirectory
{
    /// <summary>Full path, for messages.</summary>
    public abstract string Location { get; }

    /// <summary>Names in ordinal order; empty when the directory does not exist.</summary>
    public abstract IReadOnlyList<string> List();

    /// <summary>Creates a file for writing from the start; creates the directory when needed.</summary>
    /// <exception cref="IOException">The name exists already: files of an index are written once.</exception>
    public abstract OutputFile Create(string name);

    /// <summary>Maps a file for reading.</summary>
    /// <exception cref="FileNotFoundException">No file of this name.</exception>
    public abstract MappedFile Open(string name);

    /// <summary>Renames atomically over <paramref name="target"/>.</summary>
    public abstract void Rename(string source, string target);

    /// <summary>Deletes a file; does nothing when there is none.</summary>
    public abstract void Delete(string name);

    /// <summary>Makes names durable: returns after the directory itself is on the device.</summary>
    /// <exception cref="IOException">The system reported a failure; nothing may be taken as durable.</exception>
    public abstract void Sync();

    /// <summary>Takes the writer's lock, released when disposed or when the process ends, however it ends.</summary>
    /// <exception cref="DirectoryLockedException">Another writer holds it.</exception>
    public abstract IDisposable Lock();
}
