using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SearchEngine.Storage;

/// <summary>
/// Checksums of a file's blocks, so that what is read of a mapped file is verified when it is read for the first time and a
/// damaged byte never becomes a wrong answer. They stand behind the frame (<see cref="FileHeader"/>):
/// <code>
/// sums := sum (u32, CRC-32C)^blocks blocks (u32) crc (u32, CRC-32C of the sums before it) magic "SUMS" (4 bytes)
/// </code>
/// A block is 64 KB of the frame, counted from the file's first byte, the last one what is left. Verifying costs some 10 µs a
/// block, once, and one test of a bit for each range that is read thereafter. A frame of one
/// zero byte, which no file has, would have the sums 51 53 7D 52 · 01 00 00 00 · 1B C2 A0 66 · 53 55 4D 53.
/// Safe from several threads: two may verify the same block.
/// </summary>
internal sealed class BlockSums
{
    public const int BlockShift = 16;
    public const int BlockLength = 1 << BlockShift;
    public const int TailLength = 12;

    private const int BitsShift = 5;

    private readonly uint[] _sums;

    /// <summary>A bit for each block, and for the one that an empty range at the end stands in.</summary>
    private readonly int[] _verified;

    private BlockSums(uint[] sums) => (_sums, _verified) = (sums, new int[(sums.Length >> BitsShift) + 1]);

    public static ReadOnlySpan<byte> Magic => "SUMS"u8;

    /// <summary>Whether a block has been verified.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsVerified(long block) => (_verified[block >> BitsShift] & (1 << (int)block)) != 0;

    /// <summary>Verifies what is not yet verified of a range of blocks.</summary>
    /// <param name="bytes">Gives a block's bytes.</param>
    /// <returns>The first block that is damaged, with its sum as stored and as found; null when none is.</returns>
    public (long Block, uint Stored, uint Found)? Verify(long first, long last, Func<long, ReadOnlySpan<byte>> bytes)
    {
        for (long block = first; block <= last; block++)
        {
            if (IsVerified(block)) continue;
            uint found = Crc32C.Append(0, bytes(block));
            if (found != _sums[block]) return (block, _sums[block], found);
            Interlocked.Or(ref _verified[block >> BitsShift], 1 << (int)block);
        }

        return null;
    }

    /// <summary>How many bytes of sums stand at the end of a file, 0 for a file without.</summary>
    /// <param name="tail">Its last <see cref="TailLength"/> bytes.</param>
    public static long LengthBy(ReadOnlySpan<byte> tail)
        => tail[8..].SequenceEqual(Magic) ? ((long)BinaryPrimitives.ReadUInt32LittleEndian(tail) * sizeof(uint)) + TailLength : 0;

    /// <param name="section">The sums as they stand in the file.</param>
    /// <param name="frame">Length of what they are of.</param>
    /// <returns>Null when they are damaged.</returns>
    public static BlockSums? Read(ReadOnlySpan<byte> section, long frame)
    {
        var sums = new uint[(section.Length - TailLength) / sizeof(uint)];
        if (sums.Length != (frame + BlockLength - 1) >> BlockShift) return null;
        if (BinaryPrimitives.ReadUInt32LittleEndian(section[^8..]) != Crc32C.Append(0, section[..^8])) return null;
        for (int i = 0; i < sums.Length; i++) sums[i] = BinaryPrimitives.ReadUInt32LittleEndian(section[(i * sizeof(uint))..]);
        return new BlockSums(sums);
    }
}
