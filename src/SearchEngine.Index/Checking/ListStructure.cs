using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>The bytes of one list in both files: every block as long as its widths say, and nothing left over.</summary>
internal sealed class ListStructure(PostingsReader reader, TermInfo info)
{
    private readonly Expectation _postings = new(reader.Postings.Path);
    private readonly Expectation _positions = new(reader.Positions.Path);
    private readonly int _entries = PostingsFormat.SkipEntries(info.DocumentFrequency);

    public void Check()
    {
        try
        {
            CheckPostings();
            if (reader.Field.HasPositions) CheckPositions();
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(reader.Postings, info.PostingsOffset, "a posting list", e);
        }
    }

    private void CheckPostings()
    {
        var bytes = reader.Postings.Bytes(info.PostingsOffset, info.PostingsLength);
        int whole = info.DocumentFrequency / PostingsFormat.BlockLength, tail = info.DocumentFrequency % PostingsFormat.BlockLength;
        if (info.DocumentFrequency == 1)
        {
            _postings.Equal(0, bytes.Length, info.PostingsOffset, "bytes for a single document");
            return;
        }

        bytes = bytes[(_entries * PostingsFormat.SkipEntryLength(reader.Field))..];
        int end = 0;
        for (int block = 0; block < whole; block++) CheckEnd(block, end += WholeBlock(bytes[end..], block));
        if (tail > 0) end += Tail(bytes[end..], tail);
        if (tail > 0 && _entries > 0) CheckEnd(whole, end);
        _postings.Equal(bytes.Length, end, info.PostingsOffset, "the last block to end at");
    }

    private void CheckEnd(int block, int end)
        => _postings.Equal(end, SkipNumber(_entries + block), info.PostingsOffset, $"block {block} to end at");

    private int WholeBlock(ReadOnlySpan<byte> bytes, int block)
    {
        int length = 1 + (bytes[0] == PostingsFormat.Bits ? BlockBits.BytesFor(SkipNumber(block) - (block == 0 ? -1 : SkipNumber(block - 1))) : Packed(bytes[0]));
        return reader.HasFrequencies ? length + 1 + Packed(bytes[1]) : length;
    }

    /// <summary>A number of the skip data's columns: the last documents of the blocks, then where they end.</summary>
    private int SkipNumber(int index) => reader.Postings.Int32s(info.PostingsOffset + ((long)index * sizeof(int)), 1)[0];

    private int Tail(ReadOnlySpan<byte> bytes, int documents)
    {
        int at = 0;
        for (int i = 0; i < documents; i++)
        {
            int code = VarInt.ReadInt32(bytes, ref at);
            if (reader.HasFrequencies && (code & 1) == 0) VarInt.ReadInt32(bytes, ref at);
        }

        return at;
    }

    private void CheckPositions()
    {
        var bytes = reader.Positions.Bytes(info.PositionsOffset, info.PositionsLength);
        int whole = (int)(info.TotalFrequency / PostingsFormat.BlockLength), tail = (int)(info.TotalFrequency % PostingsFormat.BlockLength), at = 0;
        var ends = reader.Positions.Int32s(info.PositionsOffset, whole);
        bytes = bytes[(whole * sizeof(int))..];
        foreach (int end in ends) _positions.Equal(at += Run(bytes[at..]), end, info.PositionsOffset, "a run of positions to end at");
        for (int i = 0; i < tail; i++) VarInt.ReadInt32(bytes, ref at);
        _positions.Equal(bytes.Length, at, info.PositionsOffset, "the last position to end at");
    }

    private int Run(ReadOnlySpan<byte> bytes)
    {
        int at = 2 + Packed(bytes[0]);
        for (int left = bytes[1]; left > 0; left--)
        {
            int index = bytes[at++];
            _positions.That(index < PostingsFormat.BlockLength, info.PositionsOffset, $"an exception among {PostingsFormat.BlockLength} positions", $"{index}");
            VarInt.ReadInt32(bytes, ref at);
        }

        return at;
    }

    private int Packed(byte bits)
    {
        _postings.That(bits <= BlockPacking.MaxBits, info.PostingsOffset, $"at most {BlockPacking.MaxBits} bits a number", $"{bits}");
        return BlockPacking.PackedLength(bits);
    }
}
