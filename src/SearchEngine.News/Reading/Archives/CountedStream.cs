namespace SearchEngine.News;

/// <summary>A stream with some bytes put behind it, which counts what was read.</summary>
internal sealed class CountedStream(Stream content, byte[] behind) : Stream
{
    private int _taken;
    private bool _ended;

    /// <summary>Bytes of the content read so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

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

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
