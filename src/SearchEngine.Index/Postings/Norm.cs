using System.Numerics;

namespace SearchEngine.Index;

/// <summary>
/// A field's length in one byte, exactly as Lucene's SmallFloat.intToByte4: lengths up to 39 as they are, longer ones
/// with four significant bits. Order is kept: a longer field never has a smaller norm.
/// </summary>
public static class Norm
{
    private const int ExactValues = 255 - 231;

    /// <summary>Length that each byte stands for.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [.. Enumerable.Range(0, 256).Select(i => Decode((byte)i))];

    public static byte Encode(int length)
        => length < ExactValues ? (byte)length : (byte)(ExactValues + Compress(length - ExactValues));

    public static int Decode(byte norm) => norm < ExactValues ? norm : ExactValues + Expand(norm - ExactValues);

    private static int Compress(int value)
    {
        int bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4) return value;
        int shift = bits - 4;
        return ((value >>> shift) & 0x07) | ((shift + 1) << 3);
    }

    private static int Expand(int code)
    {
        int shift = (code >>> 3) - 1;
        return shift < 0 ? code & 0x07 : (int)Math.Min(int.MaxValue, ((code & 0x07) | 0x08L) << shift);
    }
}
