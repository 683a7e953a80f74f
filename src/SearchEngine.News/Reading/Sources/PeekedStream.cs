namespace SearchEngine.News;

/// <summary>A forward-only stream whose first bytes can be looked at and are read again.</summary>
internal sealed class PeekedStream(Stream content, int headBytes) : ForwardStream
{
    private ReadOnlyMemory<byte>? _head;
    private readonly long _start = content.CanSeek ? content.Position : 0;
    private int _taken;

    public ReadOnlyMemory<byte> Head => _head ??= Peek();

    /// <summary>True when the whole content fits in the head.</summary>
    public bool HeadIsAll => Head.Length < headBytes;

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
            return content.Read(buffer);
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
