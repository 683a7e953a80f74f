namespace SearchEngine.News;

/// <summary>A stream with some bytes put behind it, which counts what was read.</summary>
internal sealed class CountedStream(Stream content, byte[] behind) : ForwardStream
{
    private int _taken;
    private bool _ended;

    /// <summary>Bytes of the content read so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = _ended ? 0 : content.Read(buffer);
        Count += read;
        _ended |= read == 0 && buffer.Length > 0;
        if (read > 0)
        {
            return read;
        }

        var count = Math.Min(buffer.Length, behind.Length - _taken);
        behind.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }
}
