using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchEngine.Storage;

/// <summary>Seven bits a byte, low bits first, the high bit set on all but the last (protobuf's varint).</summary>
public static class VarInt
{
    public const int MaxLength = 10;

    private const ulong HighBits = 0x8080_8080_8080_8080;

    /// <returns>How many bytes were written.</returns>
    public static int Write(Span<byte> target, ulong value)
    {
        int at = 0;
        while (value >= 0x80)
        {
            target[at++] = (byte)(value | 0x80);
            value >>= 7;
        }

        target[at++] = (byte)value;
        return at;
    }

    /// <summary>Reads a value and moves <paramref name="at"/> behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadInt32(ReadOnlySpan<byte> source, ref int at) => source[at] < 0x80 ? source[at++] : ReadLongerInt32(source, ref at);

    /// <inheritdoc cref="ReadInt32"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ReadInt64(ReadOnlySpan<byte> source, ref int at) => source[at] < 0x80 ? source[at++] : ReadLongerInt64(source, ref at);

    /// <summary>Where values end among eight bytes: the high bits of those bytes that are the last of one.</summary>
    /// <param name="bytes">The first one lowest.</param>
    public static ulong Ends(ulong bytes) => ~bytes & HighBits;

    /// <summary>Takes the first value away from bytes that were read together. There must be an end among them.</summary>
    /// <param name="ends">Of <paramref name="bytes"/>, as <see cref="Ends"/> gives them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Take(ref ulong bytes, ref ulong ends)
    {
        int last = BitOperations.TrailingZeroCount(ends);
        ulong value = bytes & (ulong.MaxValue >> (63 - last));
        (bytes, ends) = (bytes >> last >> 1, ends >> last >> 1);

        // Sevens of bits move together: by pairs, by fours, by eights.
        value = (value & 0x007F_007F_007F_007F) | ((value & 0x7F00_7F00_7F00_7F00) >> 1);
        value = (value & 0x0000_3FFF_0000_3FFF) | ((value & 0x3FFF_0000_3FFF_0000) >> 2);
        return (long)((value & 0x0000_0000_0FFF_FFFF) | ((value & 0x0FFF_FFFF_0000_0000) >> 4));
    }

    private static int ReadLongerInt32(ReadOnlySpan<byte> source, ref int at)
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            uint b = source[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) break;
        }

        return (int)value;
    }

    private static long ReadLongerInt64(ReadOnlySpan<byte> source, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; shift < 70; shift += 7)
        {
            ulong b = source[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) break;
        }

        return (long)value;
    }
}
