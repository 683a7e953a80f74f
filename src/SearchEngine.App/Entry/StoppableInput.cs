namespace SearchEngine.App;

/// <summary>
/// Input that may keep one waiting for ever, as a terminal or a pipe does. It is opened and read beside the command, which
/// goes on at once when it is asked to stop; a read that still waits then is left behind and ends with the process.
/// </summary>
internal sealed class StoppableInput : Stream
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly Stream _inner;
    private readonly CancellationToken _stop;
    private int _start;
    private int _end;

    private StoppableInput(Stream inner, CancellationToken stop) => (_inner, _stop) = (inner, stop);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A file that can be sought in keeps nobody waiting and is given as it is.</summary>
    /// <param name="open">May wait, as for a pipe that nobody writes to yet.</param>
    /// <exception cref="OperationCanceledException">Asked to stop before it was open.</exception>
    public static Stream Open(Func<Stream> open, CancellationToken stop)
    {
        var opened = Await(open, stop);
        return opened.CanSeek ? opened : new StoppableInput(opened, stop);
    }

    /// <exception cref="OperationCanceledException">Asked to stop before there was anything to read.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_start == _end) (_start, _end) = (0, Await(() => _inner.Read(_buffer), _stop));
        int count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }

    private static T Await<T>(Func<T> wait, CancellationToken stop) => Task.Run(wait, stop).WaitAsync(stop).GetAwaiter().GetResult();
}
