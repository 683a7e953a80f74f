namespace SearchEngine.Storage;

/// <summary>CRC-32C (Castagnoli, polynomial 0x1EDC6F41 reflected), as in iSCSI and ext4: the check of "123456789" is 0xE3069283.</summary>
public static partial class Crc32C
{
    private static readonly uint[] Table = CreateTable();

    /// <summary>Continues a checksum; the checksum of nothing is 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data) => AppendScalar(crc, data);

    internal static uint AppendScalar(uint crc, ReadOnlySpan<byte> data)
    {
        crc = ~crc;
        foreach (byte b in data) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] CreateTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? (value >> 1) ^ 0x82F63B78 : value >> 1;
            table[i] = value;
        }

        return table;
    }
}
