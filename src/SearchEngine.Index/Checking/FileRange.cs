namespace SearchEngine.Index;

/// <summary>Bytes of a file, from the first to before the end.</summary>
internal readonly record struct FileRange(long Start, long End)
{
    public bool IsEmpty => Start == End;
}
