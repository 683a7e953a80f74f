namespace SearchEngine.Benchmarks;

/// <summary>The lines of a file as slices of one buffer.</summary>
internal sealed class CorpusLines(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    private byte[] _buffer = new byte[1 << 20];
    private int _start;
    private int _end;
    private int _lineStart;
    private int _lineLength;

    /// <summary>The current line, until the next is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    public bool MoveNext()
    {
        int searched = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at, 1);
            searched = _end - _start;
            if (!Fill()) return searched > 0 && Take(searched, 0);
        }
    }

    public void Dispose() => _file.Dispose();

    private bool Take(int length, int terminator)
    {
        (_lineStart, _lineLength) = (_start, length);
        _start += length + terminator;
        return true;
    }

    private bool Fill()
    {
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _buffer.Length);
        int read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
