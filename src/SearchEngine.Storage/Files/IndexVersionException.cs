namespace SearchEngine.Storage;

/// <summary>A file is whole, but of a version that this program does not read.</summary>
public sealed class IndexVersionException(string file, int found, int newest)
    : IOException($"{file}: format version {found}; this program reads up to {newest}")
{
    public int Found { get; } = found;
}
