using System.Buffers.Binary;
using System.Numerics;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>What stands behind the bytes of a term in its block (<see cref="TermsFormat"/>): read, or passed over without a look.</summary>
internal readonly struct TermEntry(FieldDefinition field)
{
    private const ulong LastByteOfVarInt = 0x8080808080808080;

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
        if (block.Length - at >= sizeof(ulong))
        {
            // A varint's last byte is the one without the high bit.
            ulong ends = ~BinaryPrimitives.ReadUInt64LittleEndian(block[at..]) & LastByteOfVarInt;
            for (int i = 1; i < _numbers; i++) ends &= ends - 1;
            if (ends != 0)
            {
                at += (BitOperations.TrailingZeroCount(ends) >> 3) + 1;
                return;
            }
        }

        for (int i = 0; i < _numbers; i++) VarInt.ReadInt64(block, ref at);
    }

    /// <summary>Makes the term before in the block, or the block's head, into the term whose numbers stand here.</summary>
    public void Read(ReadOnlySpan<byte> block, ref int at, ref TermInfo info)
    {
        info.PostingsOffset += info.PostingsLength;
        info.PositionsOffset += info.PositionsLength;
        info.Ordinal++;
        info.DocumentFrequency = VarInt.ReadInt32(block, ref at);
        info.TotalFrequency = info.DocumentFrequency + (_isText ? VarInt.ReadInt64(block, ref at) : 0);
        int documentOrLength = VarInt.ReadInt32(block, ref at);
        (info.OnlyDocument, info.PostingsLength) = info.DocumentFrequency == 1 ? (documentOrLength, 0) : (-1, documentOrLength);
        info.PositionsLength = _hasPositions ? VarInt.ReadInt32(block, ref at) : 0;
    }
}
