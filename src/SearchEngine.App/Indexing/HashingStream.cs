using System.Security.Cryptography;

namespace SearchEngine.App;

/// <summary>
/// Hashes a file while it is read, however the reader jumps: what continues the part hashed so far is added to the hash
/// as it passes, and what was jumped over is read at the end.
/// </summary>
internal sealed class HashingStream(Stream inner) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Length of the beginning of the file that has passed.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position { get => inner.CanSeek ? inner.Position : Count; set => inner.Position = value; }

    public override int Read(Span<byte> buffer)
    {
        var start = Position;
        var read = inner.Read(buffer);
        var known = Count - start;
        if (known >= 0 && known < read)
        {
            _hash.AppendData(buffer[(int)known..read]);
            Count = start + read;
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>The hash of what has passed.</summary>
    public string HashSoFar() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Reads what is left, and gives the hash of all as <see cref="Model.SourceRecord.ContentHash"/> has it.</summary>
    public string HashOfAll()
    {
        if (CanSeek) Position = Count;
        var buffer = new byte[64 * 1024];
        while (Read(buffer.AsSpan()) > 0)
        {
        }

        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        inner.Dispose();
        base.Dispose(disposing);
    }
}
