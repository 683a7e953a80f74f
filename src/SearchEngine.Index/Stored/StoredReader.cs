using System.Buffers.Binary;
using System.IO.Compression;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's bodies (<see cref="StoredFormat"/>). Safe from several threads.</summary>
public sealed class StoredReader
{
    private readonly MappedFile _file;
    private readonly int _blocks;
    private readonly long _firstDocuments;
    private readonly long _offsets;

    /// <exception cref="CorruptIndexException">The table of blocks does not fit the file.</exception>
    internal StoredReader(MappedFile file, int documents)
    {
        _file = file;
        long end = file.Length - FileHeader.FooterLength - sizeof(long);
        long blocks = BinaryPrimitives.ReadInt64LittleEndian(file.Bytes(end, sizeof(long)));
        _offsets = end - (blocks + 1) * sizeof(long);
        _firstDocuments = _offsets - ((blocks + 2) / 2 * sizeof(long));
        _blocks = (int)blocks;
        if (blocks < 0 || blocks > documents || file.Int32s(_firstDocuments, _blocks + 1)[_blocks] != documents)
            throw new CorruptIndexException(file.Path, end, $"blocks of {documents} documents", $"{blocks} blocks");
    }

    internal int Blocks => _blocks;

    /// <summary>Where the blocks' documents and offsets stand, behind the last block.</summary>
    internal long TableOffset => _firstDocuments;

    /// <summary>A document's body.</summary>
    /// <exception cref="CorruptIndexException">The block cannot be unpacked.</exception>
    public byte[] Body(int document) => Body(document, new BodyBuffer()).ToArray();

    /// <summary>A document's body, valid until the buffer is used again.</summary>
    /// <exception cref="CorruptIndexException">The block cannot be unpacked.</exception>
    public ReadOnlySpan<byte> Body(int document, BodyBuffer buffer)
    {
        var firsts = _file.Int32s(_firstDocuments, _blocks + 1);
        int block = firsts.BinarySearch(document);
        if (block < 0) block = ~block - 1;
        try
        {
            return Body(block, document - firsts[block], firsts[block + 1] - firsts[block], buffer);
        }
        catch (Exception e) when (Malformed.Explains(e) || e is InvalidDataException or EndOfStreamException)
        {
            throw Malformed.In(_file, OffsetOf(block), "a block of bodies", e);
        }
    }

    /// <summary>A block as it lies in the file.</summary>
    internal ReadOnlySpan<byte> Block(int block)
    {
        long start = OffsetOf(block);
        return _file.Bytes(start, (int)Math.Clamp(OffsetOf(block + 1) - start, -1, int.MaxValue));
    }

    /// <summary>Where a block begins in the file; behind the last one, where the blocks end.</summary>
    internal long OffsetOf(int block) => _file.Int64s(_offsets + (long)block * sizeof(long), 1)[0];

    internal (int First, int Count) DocumentsOf(int block)
    {
        var firsts = _file.Int32s(_firstDocuments, _blocks + 1);
        return (firsts[block], firsts[block + 1] - firsts[block]);
    }

    /// <summary>Length of a block's bodies together.</summary>
    internal int RawLength(int block)
    {
        int at = 0;
        return VarInt.ReadInt32(Block(block), ref at);
    }

    /// <summary>A block's bodies in a row, and the length of each.</summary>
    /// <exception cref="CorruptIndexException">The block cannot be unpacked.</exception>
    internal byte[] Unpack(int block, List<int> lengths)
    {
        lengths.Clear();
        try
        {
            var bytes = Block(block);
            int at = 0, total = VarInt.ReadInt32(bytes, ref at);
            for (int left = DocumentsOf(block).Count; left > 0; left--) lengths.Add(VarInt.ReadInt32(bytes, ref at));
            if (lengths.Sum() != total) throw new InvalidDataException($"bodies of {lengths.Sum()} bytes in a block of {total}");
            var bodies = new byte[total];
            Inflate(block, at, bodies);
            return bodies;
        }
        catch (Exception e) when (Malformed.Explains(e) || e is InvalidDataException or EndOfStreamException)
        {
            throw Malformed.In(_file, OffsetOf(block), "a block of bodies", e);
        }
    }

    private ReadOnlySpan<byte> Body(int block, int index, int count, BodyBuffer buffer)
    {
        var bytes = Block(block);
        int at = 0, start = 0, length = 0;
        VarInt.ReadInt32(bytes, ref at);
        for (int i = 0; i < count; i++)
        {
            int next = VarInt.ReadInt32(bytes, ref at);
            if (i < index) start += next;
            else if (i == index) length = next;
        }

        // Deflate reads from the beginning: what stands before the body is unpacked with it.
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(start + length), (uint)StoredFormat.MaxBlockLength, nameof(length));
        var bodies = buffer.Take(start + length);
        Inflate(block, at, bodies);
        return bodies[start..];
    }

    private void Inflate(int block, int at, Span<byte> bodies)
    {
        if (bodies.IsEmpty) return;
        using var source = _file.OpenStream(OffsetOf(block) + at, Block(block).Length - at);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        inflate.ReadExactly(bodies);
    }
}
