using System.Text;

namespace SearchEngine.News.Tests;

/// <summary>A head and then the same piece again and again, made while it is read.</summary>
internal sealed class EndlessStream(string head, string piece, long length) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(piece);
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = (int)Math.Min(count, length - _at);
        for (var i = 0; i < count; i++, _at++)
        {
            buffer[offset + i] = _at < _head.Length ? _head[_at] : _piece[(_at - _head.Length) % _piece.Length];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
