namespace SearchEngine.News;

/// <summary>A forward-only stream whose first bytes can be looked at and are read again.</summary>
internal sealed class PeekedStream(Stream content, int headBytes) : ForwardStream
{
    private ReadOnlyMemory<byte>? _head;
    private readonly long _start = content.CanSeek ? content.Position : 0;
    private int _taken;
    private long _passed;

    public ReadOnlyMemory<byte> Head => _head ??= Peek();

    /// <summary>True when the whole content fits in the head.</summary>
    public bool HeadIsAll => Head.Length < headBytes;

    /// <summary>Length of the content where it can be told, else of what has been read of it.</summary>
    public long Size => content.CanSeek ? content.Length - _start : Head.Length + _passed;

    /// <summary>The stream below, back at where it began, if it can go back; else null.</summary>
    public Stream? Original
    {
        get
        {
            if (!content.CanSeek)
            {
                return null;
            }

            content.Position = _start;
            return content;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (_taken == Head.Length)
        {
            var read = content.Read(buffer);
            _passed += read;
            return read;
        }

        var count = Math.Min(buffer.Length, Head.Length - _taken);
        Head.Span.Slice(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    private ReadOnlyMemory<byte> Peek()
    {
        var head = new byte[headBytes];
        var length = content.ReadAtLeast(head, headBytes, throwOnEndOfStream: false);
        return head.AsMemory(0, length);
    }
}
