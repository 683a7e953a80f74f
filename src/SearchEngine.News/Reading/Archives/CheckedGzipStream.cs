using System.IO.Compression;
using System.Security.Cryptography;

namespace SearchEngine.News;

/// <summary>
/// Unpacks gzip, of any number of members, and refuses what is truncated or a bomb. The framework's stream checks sums
/// and lengths but takes a file that breaks off for one that ends. So the file is followed by one more member with a seal
/// of random bytes: only behind a whole file does the seal come out as it went in; it is held back from the reader.
/// </summary>
internal sealed class CheckedGzipStream : ForwardStream
{
    private const int SealLength = 16;

    private readonly byte[] _seal = RandomNumberGenerator.GetBytes(SealLength);
    private readonly byte[] _buffer = new byte[64 << 10];
    private readonly UnpackedBudget _budget;
    private readonly CountedStream _packed;
    private readonly GZipStream _unpacked;
    private int _start;
    private int _end;
    private long _total;

    /// <param name="packed">Read to its end; not disposed.</param>
    /// <param name="budget">Of the file that this is in.</param>
    public CheckedGzipStream(Stream packed, UnpackedBudget budget)
    {
        _budget = budget;
        _packed = new CountedStream(packed, Pack(_seal));
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    /// <exception cref="UnreadableException">The data is damaged, truncated or unpacks beyond all measure.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_end - _start <= SealLength)
        {
            if (!Fill())
            {
                return _buffer.AsSpan(_start, _end - _start).SequenceEqual(_seal)
                    ? 0
                    : throw new UnreadableException("the gzip data breaks off, or other data follows it");
            }
        }

        var count = Math.Min(buffer.Length, _end - _start - SealLength);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = Unpack(_buffer.AsSpan(_end));
        _end += read;
        _total += read;
        UnpackedLimits.Check(_total, _packed.Count);
        _budget.Add(read);
        return read > 0;
    }

    /// <summary>To the framework whatever does not unpack is "an unsupported compression method", the seal in the midst of what was cut short too.</summary>
    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return _unpacked.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException("the gzip data is damaged or cut short", e);
        }
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
