using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>Bytes that grow at the end, for building a structure before it is written.</summary>
public sealed class ByteBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>The next <paramref name="count"/> bytes, to be filled by the caller.</summary>
    public Span<byte> Extend(int count)
    {
        if (count > _bytes.Length - Length) Array.Resize(ref _bytes, (int)Math.Max(BitOperations.RoundUpToPowerOf2((uint)(Length + count)), 16));
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    public void WriteByte(byte value) => Extend(1)[0] = value;

    public void WriteBytes(ReadOnlySpan<byte> data) => data.CopyTo(Extend(data.Length));

    public void WriteVarInt(ulong value)
    {
        int before = Length;
        int written = VarInt.Write(Extend(VarInt.MaxLength), value);
        Length = before + written;
    }
}
