namespace SearchEngine.Storage;

/// <summary>Seven bits a byte, low bits first, the high bit set on all but the last (protobuf's varint).</summary>
public static class VarInt
{
    public const int MaxLength = 10;

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
    public static int ReadInt32(ReadOnlySpan<byte> source, ref int at)
    {
        uint b = source[at++];
        if (b < 0x80) return (int)b;
        uint value = b & 0x7F;
        for (int shift = 7; shift < 35; shift += 7)
        {
            b = source[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) break;
        }

        return (int)value;
    }

    /// <inheritdoc cref="ReadInt32"/>
    public static long ReadInt64(ReadOnlySpan<byte> source, ref int at)
    {
        ulong b = source[at++];
        if (b < 0x80) return (long)b;
        ulong value = b & 0x7F;
        for (int shift = 7; shift < 70; shift += 7)
        {
            b = source[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) break;
        }

        return (long)value;
    }
}
