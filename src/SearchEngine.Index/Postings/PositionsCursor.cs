using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Reads the positions of a term in the document that a <see cref="PostingsCursor"/> stands on. Made to be pooled.</summary>
public sealed class PositionsCursor
{
    private readonly int[] _deltas = new int[PostingsFormat.BlockLength];
    private PostingsReader _reader = null!;
    private TermInfo _info;
    private int _unpacked;

    /// <summary>Opens the positions of the list of a term; the cursor given to <see cref="Read"/> walks the same list.</summary>
    public void Open(PostingsReader reader, in TermInfo info)
    {
        if (!reader.Field.HasPositions) throw new InvalidOperationException($"field '{reader.Field.Name}' keeps no positions");
        (_reader, _info, _unpacked) = (reader, info, -1);
    }

    /// <summary>Fills <paramref name="positions"/> (at least the current frequency long) with the positions in the current document, ascending.</summary>
    /// <returns>How many there are.</returns>
    public int Read(PostingsCursor postings, Span<int> positions)
    {
        int count = postings.CurrentFrequency;
        long first = postings.PositionsBefore;
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            int block = (int)((first + i) / PostingsFormat.BlockLength);
            if (block != _unpacked) Unpack(block);
            positions[i] = position += _deltas[(first + i) % PostingsFormat.BlockLength];
        }

        return count;
    }

    private void Unpack(int block)
    {
        try
        {
            UnpackBlock(block);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_reader.Positions, _info.PositionsOffset, $"block {block} of a list of positions", e);
        }
    }

    private void UnpackBlock(int block)
    {
        int whole = (int)(_info.TotalFrequency / PostingsFormat.BlockLength);
        var bytes = _reader.Positions.Bytes(_info.PositionsOffset, _info.PositionsLength);
        var ends = _reader.Positions.Int32s(_info.PositionsOffset, whole);
        bytes = bytes[(whole * sizeof(int))..];
        int start = block == 0 ? 0 : ends[block - 1];
        _unpacked = block;
        if (block < whole) BlockPacking.Unpack(bytes[(start + 1)..], bytes[start], _deltas);
        else UnpackTail(bytes[start..], (int)(_info.TotalFrequency % PostingsFormat.BlockLength));
    }

    private void UnpackTail(ReadOnlySpan<byte> bytes, int count)
    {
        int at = 0;
        for (int i = 0; i < count; i++) _deltas[i] = VarInt.ReadInt32(bytes, ref at);
    }
}
