namespace SearchEngine.Search;

/// <summary>A half-open range of bytes of a UTF-8 text.</summary>
public readonly record struct ByteRange(int Start, int End)
{
    public int Length => End - Start;
}
