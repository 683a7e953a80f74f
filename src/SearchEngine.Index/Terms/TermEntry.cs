using System.Buffers.Binary;
using System.Numerics;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>What stands behind the bytes of a term in its block (<see cref="TermsFormat"/>): read, or passed over without a look.</summary>
internal readonly struct TermEntry(FieldDefinition field)
{
    private readonly bool _isText = field.IsText;
    private readonly bool _hasPositions = field.HasPositions;
    private readonly int _numbers = 2 + (field.IsText ? 1 : 0) + (field.HasPositions ? 1 : 0);

    /// <summary>Reads the offsets at the head of a block, which belong to its first term.</summary>
    public static void ReadHead(ReadOnlySpan<byte> block, ref int at, ref TermInfo info)
    {
        info.PostingsOffset = VarInt.ReadInt64(block, ref at);
        info.PositionsOffset = VarInt.ReadInt64(block, ref at);
    }

    /// <summary>Goes over a term's numbers.</summary>
    public void Skip(ReadOnlySpan<byte> block, ref int at)
    {
        int length = LengthTogether(Next(block, at));
        at += length;
        for (int i = 0; length == 0 && i < _numbers; i++) VarInt.ReadInt64(block, ref at);
    }

    /// <summary>Makes the term before in the block, or the block's head, into the term whose numbers stand here.</summary>
    public void Read(ReadOnlySpan<byte> block, ref int at, ref TermInfo info)
    {
        info.PostingsOffset += info.PostingsLength;
        info.PositionsOffset += info.PositionsLength;
        info.Ordinal++;
        ulong bytes = Next(block, at);
        int length = LengthTogether(bytes);
        if (length == 0) ReadInTurn(block, ref at, ref info);
        else ReadTogether(bytes, ref info);
        at += length;
    }

    /// <summary>The next eight bytes; none of them ends a number where there are fewer.</summary>
    private static ulong Next(ReadOnlySpan<byte> block, int at)
        => block.Length - at < sizeof(ulong) ? ulong.MaxValue : BinaryPrimitives.ReadUInt64LittleEndian(block[at..]);

    /// <summary>How many of eight bytes a term's numbers have, as nearly all do; 0 when they have more.</summary>
    private int LengthTogether(ulong bytes)
    {
        ulong ends = VarInt.Ends(bytes);
        for (int i = 1; i < _numbers; i++) ends &= ends - 1;
        return ends == 0 ? 0 : (BitOperations.TrailingZeroCount(ends) >> 3) + 1;
    }

    private void ReadTogether(ulong bytes, ref TermInfo info)
    {
        ulong ends = VarInt.Ends(bytes);
        info.DocumentFrequency = (int)VarInt.Take(ref bytes, ref ends);
        info.TotalFrequency = info.DocumentFrequency + (_isText ? VarInt.Take(ref bytes, ref ends) : 0);
        SetDocumentOrLength((int)VarInt.Take(ref bytes, ref ends), ref info);
        info.PositionsLength = _hasPositions ? (int)VarInt.Take(ref bytes, ref ends) : 0;
    }

    private void ReadInTurn(ReadOnlySpan<byte> block, ref int at, ref TermInfo info)
    {
        info.DocumentFrequency = VarInt.ReadInt32(block, ref at);
        info.TotalFrequency = info.DocumentFrequency + (_isText ? VarInt.ReadInt64(block, ref at) : 0);
        SetDocumentOrLength(VarInt.ReadInt32(block, ref at), ref info);
        info.PositionsLength = _hasPositions ? VarInt.ReadInt32(block, ref at) : 0;
    }

    private static void SetDocumentOrLength(int documentOrLength, ref TermInfo info)
        => (info.OnlyDocument, info.PostingsLength) = info.DocumentFrequency == 1 ? (documentOrLength, 0) : (-1, documentOrLength);
}
