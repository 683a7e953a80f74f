namespace SearchEngine.Storage;

/// <summary>A file of an index does not hold what its format says.</summary>
public sealed class CorruptIndexException : IOException
{
    public CorruptIndexException(string file, long offset, string expected, string found)
        : base($"{file}: damaged at byte {offset}: expected {expected}, found {found}")
        => (File, Offset, Expected, Found) = (file, offset, expected, found);

    public string File { get; }

    public long Offset { get; }

    public string Expected { get; }

    public string Found { get; }
}
