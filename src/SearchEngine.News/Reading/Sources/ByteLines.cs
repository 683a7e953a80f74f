namespace SearchEngine.News;

/// <summary>A stream's lines as bytes, each with its end; one longer than an article may be is refused.</summary>
internal sealed class ByteLines(Stream content)
{
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    /// <summary>Valid until the next move.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <exception cref="UnreadableException">The line is too long.</exception>
    public bool MoveNext()
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                return Take(searched + length + 1);
            }

            searched = _end - _start;
            if (!Fill())
            {
                return searched > 0 && Take(searched);
            }
        }
    }

    private bool Take(int length)
    {
        Current = _buffer.AsMemory(_start, length);
        _start += length;
        return true;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"a line larger than {ReadingLimits.ItemBytes >> 20} MB");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = content.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
