using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>Writes one framed file from front to back: header, body as called, footer (<see cref="FileHeader"/>).</summary>
public sealed class FileWriter : IDisposable
{
    private const int BufferLength = 1 << 16;

    private readonly OutputFile _file;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private int _used;
    private readonly BlockSumsBuilder? _sums;
    private long _flushed;
    private uint _crc;

    /// <param name="withBlockSums">Whether block sums follow the frame (<see cref="BlockSums"/>), for files that are not read whole when they are opened.</param>
    public FileWriter(StorageDirectory directory, string name, FileKind kind, int version, Guid segment, bool withBlockSums = false)
    {
        _file = directory.Create(name);
        _sums = withBlockSums ? new BlockSumsBuilder() : null;
        WriteBytes(FileHeader.Magic);
        WriteUInt16((ushort)kind);
        WriteUInt16((ushort)version);
        Span<byte> rest = stackalloc byte[24];
        rest.Clear();
        segment.TryWriteBytes(rest);
        WriteBytes(rest);
    }

    public string Name => _file.Name;

    /// <summary>Offset in the file of the next byte.</summary>
    public long Position => _flushed + _used;

    public void WriteByte(byte value)
    {
        if (_used == BufferLength) FlushBuffer();
        _buffer[_used++] = value;
    }

    public void WriteBytes(ReadOnlySpan<byte> data)
    {
        while (data.Length > BufferLength - _used)
        {
            int room = BufferLength - _used;
            data[..room].CopyTo(_buffer.AsSpan(_used));
            _used = BufferLength;
            FlushBuffer();
            data = data[room..];
        }

        data.CopyTo(_buffer.AsSpan(_used));
        _used += data.Length;
    }

    public void WriteUInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Next(sizeof(ushort)), value);

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), value);

    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Next(sizeof(ulong)), value);

    /// <summary>Seven bits a byte, low bits first, the high bit set on all but the last.</summary>
    public void WriteVarInt(ulong value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }

        WriteByte((byte)value);
    }

    /// <summary>Zeroes up to the next multiple of a power of two.</summary>
    public void Align(int boundary)
    {
        if (!BitOperations.IsPow2(boundary)) throw new ArgumentOutOfRangeException(nameof(boundary));
        while ((Position & (boundary - 1)) != 0) WriteByte(0);
    }

    /// <summary>Writes the footer and returns after the file is on the device.</summary>
    /// <exception cref="IOException">The system reported a failure; the file must be given up.</exception>
    public void Finish()
    {
        WriteInt64(Position - FileHeader.Length);
        FlushBuffer();
        BinaryPrimitives.WriteUInt32LittleEndian(Next(sizeof(uint)), _crc);
        WriteBytes(FileHeader.FooterMagic);
        FlushBuffer();
        if (_sums is not null) _file.Write(_sums.Finish());
        _file.Sync();
    }

    public void Dispose()
    {
        _file.Dispose();
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private Span<byte> Next(int count)
    {
        if (count > BufferLength - _used) FlushBuffer();
        var span = _buffer.AsSpan(_used, count);
        _used += count;
        return span;
    }

    private void FlushBuffer()
    {
        var data = _buffer.AsSpan(0, _used);
        _crc = Crc32C.Append(_crc, data);
        _sums?.Append(data);
        _file.Write(data);
        _flushed += _used;
        _used = 0;
    }
}
