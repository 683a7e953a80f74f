using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>
/// Blocks of 128 numbers in as many bits as the largest needs (SIMD-BP128, Lemire and Boytsov 2015). Value i goes to
/// lane i mod 4 of 32-bit words; lane l of word w is the 32-bit word 4·w + l of the block. So a block at b bits takes
/// 16·b bytes, and one vector load brings four consecutive numbers' bits. Numbers are non-negative.
/// </summary>
public static partial class BlockPacking
{
    public const int BlockLength = 128;

    /// <summary>Bits that the largest of the numbers needs, 0 to 31.</summary>
    public static int BitsFor(ReadOnlySpan<int> values)
    {
        int all = 0;
        foreach (int v in values) all |= v;
        return 32 - BitOperations.LeadingZeroCount((uint)all);
    }

    public static int PackedLength(int bits) => bits * (BlockLength / 8);

    /// <summary>Packs 128 numbers into <see cref="PackedLength"/> bytes.</summary>
    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> target) => PackScalar(values, bits, target);

    /// <summary>Unpacks 128 numbers.</summary>
    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<int> values) => UnpackScalar(source, bits, values);

    /// <summary>Unpacks 128 differences and adds them up: values[0] = first + d[0], values[i] = values[i-1] + d[i].</summary>
    public static void UnpackDeltas(ReadOnlySpan<byte> source, int bits, int first, Span<int> values)
    {
        Unpack(source, bits, values);
        int sum = first;
        for (int i = 0; i < BlockLength; i++) values[i] = sum += values[i];
    }

    internal static void PackScalar(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        target[..PackedLength(bits)].Clear();
        for (int i = 0; i < BlockLength; i++)
        {
            int lane = i & 3, bit = (i >> 2) * bits;
            for (int done = 0; done < bits; done++, bit++)
            {
                if (((values[i] >> done) & 1) == 0) continue;
                int at = (((bit >> 5) * 4) + lane) * 4 + ((bit & 31) >> 3);
                target[at] |= (byte)(1 << (bit & 7));
            }
        }
    }

    internal static void UnpackScalar(ReadOnlySpan<byte> source, int bits, Span<int> values)
    {
        for (int i = 0; i < BlockLength; i++)
        {
            int lane = i & 3, bit = (i >> 2) * bits, value = 0;
            for (int done = 0; done < bits; done++, bit++)
            {
                int at = (((bit >> 5) * 4) + lane) * 4 + ((bit & 31) >> 3);
                value |= ((source[at] >> (bit & 7)) & 1) << done;
            }

            values[i] = value;
        }
    }
}
