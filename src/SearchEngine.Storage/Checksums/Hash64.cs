using System.Buffers.Binary;

namespace SearchEngine.Storage;

/// <summary>A hash of 64 bits for telling byte strings apart in memory: eight bytes a step, each through the finalizer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
public static class Hash64
{
    /// <returns>Never 0, so that a table may mark what is free with it.</returns>
    public static ulong Of(ReadOnlySpan<byte> data)
    {
        ulong hash = Mix((ulong)data.Length + 0x9E3779B97F4A7C15);
        for (; data.Length >= sizeof(ulong); data = data[sizeof(ulong)..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(data));
        ulong rest = 0;
        foreach (byte b in data) rest = (rest << 8) | b;
        hash = Mix(hash + rest);
        return hash == 0 ? 1 : hash;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
