namespace SearchEngine.News;

/// <summary>Lines and blocks of bytes from one stream.</summary>
internal sealed class BlockReader(Stream content)
{
    private const int LongestLine = 64 << 10;

    private readonly byte[] _buffer = new byte[64 << 10];
    private int _at;
    private int _end;

    /// <summary>The next line without its end, or null at the end of the stream.</summary>
    /// <exception cref="UnreadableException">It is longer than any header.</exception>
    public string? Line()
    {
        var line = new List<byte>();
        while (_at < _end || Fill())
        {
            var b = _buffer[_at++];
            if (b == '\n')
            {
                return Text(line);
            }

            line.Add(b);
            if (line.Count > LongestLine)
            {
                throw new UnreadableException("a header line longer than 64 KB");
            }
        }

        return line.Count == 0 ? null : Text(line);
    }

    /// <summary>So many bytes; fewer where the stream ends before.</summary>
    public byte[] UpTo(int count)
    {
        var block = new byte[count];
        var taken = 0;
        while (taken < count && (_at < _end || Fill()))
        {
            var part = Math.Min(count - taken, _end - _at);
            _buffer.AsSpan(_at, part).CopyTo(block.AsSpan(taken));
            (_at, taken) = (_at + part, taken + part);
        }

        return taken == count ? block : block[..taken];
    }

    /// <exception cref="UnreadableException">The stream ends before.</exception>
    public void Skip(long count)
    {
        while (count > 0)
        {
            if (_at == _end && !Fill())
            {
                throw new UnreadableException("the file breaks off in the middle of a record");
            }

            var part = (int)Math.Min(count, _end - _at);
            (_at, count) = (_at + part, count - part);
        }
    }

    private bool Fill()
    {
        _at = 0;
        _end = content.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }

    private static string Text(List<byte> line) => TextDecoder.Decode(line.ToArray()).TrimEnd('\r');
}
