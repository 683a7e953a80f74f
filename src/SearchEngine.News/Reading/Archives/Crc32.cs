namespace SearchEngine.News;

/// <summary>The checksum of zip archives: CRC-32 of ISO 3309, reflected, polynomial EDB88320.</summary>
internal static class Crc32
{
    public const uint Start = 0xFFFFFFFF;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Entry((uint)n))];

    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        }

        return sum;
    }

    public static uint Finish(uint sum) => ~sum;

    private static uint Entry(uint n)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            n = (n & 1) == 0 ? n >> 1 : (n >> 1) ^ 0xEDB88320;
        }

        return n;
    }
}
