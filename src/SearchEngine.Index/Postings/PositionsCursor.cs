using System.Runtime.CompilerServices;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Reads the positions of a term in the document that a <see cref="PostingsCursor"/> stands on. Made to be pooled.</summary>
public sealed class PositionsCursor
{
    // A block's deltas, and what those before each of them add up to, over the documents' borders; one more sum than deltas.
    private readonly int[] _deltas = new int[PostingsFormat.BlockLength + 1];
    private readonly int[] _sums = new int[PostingsFormat.BlockLength + 1];
    private PostingsReader _reader = null!;
    private TermInfo _info;
    private int _unpacked;

    /// <summary>Opens the positions of the list of a term; the cursor given to <see cref="Read(PostingsCursor, Span{int})"/> walks the same list.</summary>
    public void Open(PostingsReader reader, in TermInfo info)
    {
        if (!reader.Field.HasPositions) throw new InvalidOperationException($"field '{reader.Field.Name}' keeps no positions");
        (_reader, _info, _unpacked) = (reader, info, -1);
    }

    /// <summary>Fills <paramref name="positions"/> (at least the current frequency long) with the positions in the current document, ascending.</summary>
    /// <returns>How many there are.</returns>
    public int Read(PostingsCursor postings, Span<int> positions) => Read(postings, postings.Position, plus: 0, positions);

    /// <summary>Fills <paramref name="positions"/> with the positions in a document of the block that the cursor stands on, a number added to each.</summary>
    /// <param name="index">Of the document in <see cref="PostingsCursor.Documents"/>.</param>
    /// <returns>How many there are: the document's frequency.</returns>
    public int Read(PostingsCursor postings, int index, int plus, Span<int> positions)
    {
        int count = postings.Frequencies[index];
        var (block, at) = Math.DivRem((uint)postings.OccurrencesBefore[index], PostingsFormat.BlockLength);
        positions = positions[..count];
        while (positions.Length > 0)
        {
            if ((int)block != _unpacked) Unpack((int)block);
            int length = Math.Min(positions.Length, PostingsFormat.BlockLength - (int)at);
            Sums.AddToEach(_sums.AsSpan((int)at + 1, length), plus - _sums[at], positions);
            plus = positions[length - 1];
            positions = positions[length..];
            (block, at) = (block + 1, 0);
        }

        return count;
    }

    /// <summary>Where the positions in a document lie unpacked.</summary>
    /// <param name="before">The document's of <see cref="PostingsCursor.OccurrencesBefore"/>.</param>
    /// <param name="count">The document's of <see cref="PostingsCursor.Frequencies"/>.</param>
    /// <param name="plus">To be added to each.</param>
    /// <returns>Empty where they reach over the end of a block of positions, so that they have to be read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> Peek(int before, int count, out int plus)
    {
        var (block, at) = Math.DivRem((uint)before, PostingsFormat.BlockLength);
        plus = 0;
        if (at + count > PostingsFormat.BlockLength) return [];
        if ((int)block != _unpacked) Unpack((int)block);
        plus = -_sums[at];
        return _sums.AsSpan((int)at + 1, count);
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
        int whole = (int)(_info.TotalFrequency / PostingsFormat.BlockLength), ends = whole * sizeof(int);
        int length = _info.PositionsLength - ends, first = Math.Max(block - 1, 0);
        var near = _reader.Positions.Int32s(_info.PositionsOffset + ((long)first * sizeof(int)), Math.Min(block, whole - 1) - first + 1);
        int start = block == 0 ? 0 : near[0], end = block < whole ? near[^1] : length;
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, length);
        var bytes = _reader.Positions.Bytes(_info.PositionsOffset + ends + start, end - start);
        _unpacked = block;
        if (block < whole) UnpackRun(bytes);
        else UnpackTail(bytes, (int)(_info.TotalFrequency % PostingsFormat.BlockLength));
    }

    private void UnpackRun(ReadOnlySpan<byte> bytes)
    {
        int bits = bytes[0], at = 2 + BlockPacking.PackedLength(bits);
        BlockPacking.Unpack(bytes[2..], bits, _deltas);
        for (int left = bytes[1]; left > 0; left--)
        {
            int index = bytes[at++];
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, PostingsFormat.BlockLength);
            _deltas[index] += VarInt.ReadInt32(bytes, ref at) << bits;
        }

        Sums.Before(_deltas, 0, _sums);
    }

    private void UnpackTail(ReadOnlySpan<byte> bytes, int count)
    {
        int at = 0, sum = 0;
        for (int i = 1; i <= count; i++) _sums[i] = sum += VarInt.ReadInt32(bytes, ref at);
    }
}
