using System.Buffers.Binary;
using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>
/// Blocks of 128 numbers in as many bits as the largest needs (SIMD-BP128, Lemire and Boytsov 2015). Value i goes to
/// lane i mod 4 of 32-bit words; lane l of word w is the 32-bit word 4·w + l of the block. So a block at b bits takes
/// 16·b bytes, and one vector load brings four consecutive numbers' bits. Numbers are non-negative.
/// <para>
/// Example at 5 bits: 1, 2, 3, 4, 5, 6, 7, 8 and then zeroes begin A1 00 00 00 · C2 00 00 00 · E3 00 00 00 · 04 01 00 00:
/// lane 0 holds 1 and above it 5 · 32 = A1, lane 3 holds 4 and 8 · 32 = 104 (hexadecimal).
/// </para>
/// </summary>
public static partial class BlockPacking
{
    public const int BlockLength = 128;

    public const int MaxBits = 31;

    private const int Lanes = 4;

    /// <summary>Bits that the largest of the numbers needs, 0 to 31.</summary>
    public static int BitsFor(ReadOnlySpan<int> values)
        => 32 - BitOperations.LeadingZeroCount((uint)(Hardware.HasVectors ? UnionVectorized(values) : UnionScalar(values)));

    public static int PackedLength(int bits) => bits * (BlockLength / 8);

    /// <summary>Packs 128 numbers, none wider than <paramref name="bits"/>, into <see cref="PackedLength"/> bytes.</summary>
    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        CheckLengths(bits, target.Length, values.Length);
        if (bits == 0) return;
        if (Hardware.HasVectors) PackVectorized(values, bits, target);
        else PackScalar(values, bits, target);
    }

    /// <summary>Unpacks 128 numbers.</summary>
    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<int> values) => Unpack(source, bits, 0, values);

    /// <summary>Unpacks 128 numbers and adds <paramref name="plus"/> to each.</summary>
    public static void Unpack(ReadOnlySpan<byte> source, int bits, int plus, Span<int> values)
    {
        CheckLengths(bits, source.Length, values.Length);
        if (bits == 0) values[..BlockLength].Fill(plus);
        else if (Hardware.HasVectors) UnpackVectorized(source, bits, plus, values);
        else UnpackScalar(source, bits, plus, values);
    }

    /// <summary>Unpacks 128 differences and adds them up: values[0] = first + d[0], values[i] = values[i-1] + d[i].</summary>
    public static void UnpackDeltas(ReadOnlySpan<byte> source, int bits, int first, Span<int> values)
    {
        CheckLengths(bits, source.Length, values.Length);
        if (bits == 0) values[..BlockLength].Fill(first);
        else if (Hardware.HasVectors) UnpackDeltasVectorized(source, bits, first, values);
        else UnpackDeltasScalar(source, bits, first, values);
    }

    internal static int UnionScalar(ReadOnlySpan<int> values)
    {
        int all = 0;
        foreach (int value in values) all |= value;
        return all;
    }

    internal static void PackScalar(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            ulong pending = 0;
            int used = 0, word = lane;
            for (int i = lane; i < BlockLength; i += Lanes)
            {
                pending |= (ulong)(uint)values[i] << used;
                used += bits;
                if (used < 32) continue;
                BinaryPrimitives.WriteUInt32LittleEndian(target[(word * sizeof(int))..], (uint)pending);
                word += Lanes;
                pending >>= 32;
                used -= 32;
            }
        }
    }

    internal static void UnpackScalar(ReadOnlySpan<byte> source, int bits, int plus, Span<int> values)
    {
        ulong mask = (1ul << bits) - 1;
        for (int lane = 0; lane < Lanes; lane++)
        {
            ulong pending = 0;
            int held = 0, word = lane;
            for (int i = lane; i < BlockLength; i += Lanes)
            {
                if (held < bits)
                {
                    pending |= (ulong)BinaryPrimitives.ReadUInt32LittleEndian(source[(word * sizeof(int))..]) << held;
                    word += Lanes;
                    held += 32;
                }

                values[i] = (int)(pending & mask) + plus;
                pending >>= bits;
                held -= bits;
            }
        }
    }

    internal static void UnpackDeltasScalar(ReadOnlySpan<byte> source, int bits, int first, Span<int> values)
    {
        UnpackScalar(source, bits, 0, values);
        int sum = first;
        for (int i = 0; i < BlockLength; i++) values[i] = sum += values[i];
    }

    // The vector paths read and write without further checks.
    private static void CheckLengths(int bits, int packed, int values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)bits, (uint)MaxBits, nameof(bits));
        ArgumentOutOfRangeException.ThrowIfLessThan(packed, PackedLength(bits));
        ArgumentOutOfRangeException.ThrowIfLessThan(values, BlockLength);
    }
}
