namespace SearchEngine.Index;

/// <summary>Memory that bodies are unpacked to, one after another.</summary>
public sealed class BodyBuffer
{
    private byte[] _bytes = [];

    internal Span<byte> Take(int length)
    {
        if (length > _bytes.Length) _bytes = new byte[Math.Max(length, 2 * StoredFormat.BlockLength)];
        return _bytes.AsSpan(0, length);
    }
}
