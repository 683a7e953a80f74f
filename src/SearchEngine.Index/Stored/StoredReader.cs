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

    /// <summary>A document's body.</summary>
    /// <exception cref="CorruptIndexException">The block cannot be unpacked.</exception>
    public byte[] Body(int document)
    {
        var firsts = _file.Int32s(_firstDocuments, _blocks + 1);
        int block = firsts.BinarySearch(document);
        if (block < 0) block = ~block - 1;
        var bytes = Block(block);
        int at = 0, start = 0, length = 0;
        VarInt.ReadInt32(bytes, ref at);
        for (int d = firsts[block]; d < firsts[block + 1]; d++)
        {
            int next = VarInt.ReadInt32(bytes, ref at);
            if (d < document) start += next;
            else if (d == document) length = next;
        }

        return Inflate(bytes[at..], start, length);
    }

    /// <summary>A block as it lies in the file.</summary>
    internal ReadOnlySpan<byte> Block(int block)
    {
        var range = _file.Int64s(_offsets + (long)block * sizeof(long), 2);
        return _file.Bytes(range[0], checked((int)(range[1] - range[0])));
    }

    internal (int First, int Count) DocumentsOf(int block)
    {
        var firsts = _file.Int32s(_firstDocuments, _blocks + 1);
        return (firsts[block], firsts[block + 1] - firsts[block]);
    }

    private byte[] Inflate(ReadOnlySpan<byte> compressed, int start, int length)
    {
        var body = new byte[length];
        if (length == 0) return body;
        try
        {
            using var source = new MemoryStream(compressed.ToArray(), writable: false);
            using var inflate = new DeflateStream(source, CompressionMode.Decompress);
            Span<byte> skipped = stackalloc byte[4096];
            while (start > 0)
            {
                int count = Math.Min(start, skipped.Length);
                inflate.ReadExactly(skipped[..count]);
                start -= count;
            }

            inflate.ReadExactly(body);
            return body;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new CorruptIndexException(_file.Path, 0, "a compressed block", e.Message);
        }
    }
}
