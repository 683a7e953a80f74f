using System.Buffers.Binary;

namespace SearchEngine.Storage;

/// <summary>CRC-32C (Castagnoli, polynomial 0x1EDC6F41 reflected), as in iSCSI and ext4: the check of "123456789" is 0xE3069283.</summary>
public static partial class Crc32C
{
    private const uint Polynomial = 0x82F63B78;
    private const int Slices = 8;

    /// <summary>Continues a checksum; the checksum of nothing is 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
        => IsHardwareAccelerated ? AppendHardware(crc, data) : AppendScalar(crc, data);

    // Eight bytes a step, each through a table that knows how many bytes follow it (Kounavis and Berry 2005).
    internal static uint AppendScalar(uint crc, ReadOnlySpan<byte> data)
    {
        uint[] tables = SliceTables.Values;
        crc = ~crc;
        for (; data.Length >= Slices; data = data[Slices..])
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(data) ^ crc;
            crc = tables[0x700 + (byte)word] ^ tables[0x600 + (byte)(word >> 8)]
                ^ tables[0x500 + (byte)(word >> 16)] ^ tables[0x400 + (byte)(word >> 24)]
                ^ tables[0x300 + (byte)(word >> 32)] ^ tables[0x200 + (byte)(word >> 40)]
                ^ tables[0x100 + (byte)(word >> 48)] ^ tables[(byte)(word >> 56)];
        }

        foreach (byte b in data) crc = tables[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    // Apart, so that a machine with the instruction never builds them.
    private static class SliceTables
    {
        public static readonly uint[] Values = Create();

        // Table s holds the checksum of each byte followed by s zero bytes.
        private static uint[] Create()
        {
            var tables = new uint[Slices << 8];
            for (int i = 0; i < tables.Length; i++)
            {
                uint value = i < 256 ? (uint)i : tables[i - 256];
                if (i >= 256) tables[i] = tables[(byte)value] ^ (value >> 8);
                else for (int bit = 0; bit < 8; bit++) tables[i] = value = (value >> 1) ^ ((value & 1) * Polynomial);
            }

            return tables;
        }
    }
}
