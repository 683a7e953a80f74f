using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// The instruction takes eight bytes but answers after three cycles, so three stretches of the data are summed side by
// side. A checksum is linear: that of a stretch is moved behind the next by appending as many zero bytes, which is one
// fixed linear map and so a table look-up per byte of the checksum.
public static partial class Crc32C
{
    private const int Stretch = 1024;

    internal static bool IsHardwareAccelerated => Sse42.X64.IsSupported || Crc32.Arm64.IsSupported;

    internal static uint AppendHardware(uint crc, ReadOnlySpan<byte> data)
    {
        crc = ~crc;
        for (; data.Length >= 3 * Stretch; data = data[(3 * Stretch)..])
        {
            var words = MemoryMarshal.Cast<byte, ulong>(data[..(3 * Stretch)]);
            uint first = crc, second = 0, third = 0;
            for (int i = 0; i < Stretch / sizeof(ulong); i++)
            {
                first = Step(first, words[i]);
                second = Step(second, words[i + (Stretch / sizeof(ulong))]);
                third = Step(third, words[i + (2 * Stretch / sizeof(ulong))]);
            }

            crc = Advance(Advance(first) ^ second) ^ third;
        }

        var rest = MemoryMarshal.Cast<byte, ulong>(data);
        foreach (ulong word in rest) crc = Step(crc, word);
        foreach (byte b in data[(rest.Length * sizeof(ulong))..]) crc = Step(crc, b);
        return ~crc;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint crc, ulong word)
        => Sse42.X64.IsSupported ? (uint)Sse42.X64.Crc32(crc, word) : Crc32.Arm64.ComputeCrc32C(crc, word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint crc, byte value)
        => Sse42.IsSupported ? Sse42.Crc32(crc, value) : Crc32.ComputeCrc32C(crc, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Advance(uint crc)
    {
        uint[] tables = AdvanceTables.Values;
        return tables[(byte)crc] ^ tables[256 + (byte)(crc >> 8)] ^ tables[512 + (byte)(crc >> 16)] ^ tables[768 + (crc >> 24)];
    }

    // Apart, so that only data long enough to use them builds them.
    private static class AdvanceTables
    {
        public static readonly uint[] Values = Create();

        // Entry v of table t is the checksum v · 256^t followed by a stretch of zero bytes; by linearity the sum of its bits' entries.
        private static uint[] Create()
        {
            var tables = new uint[4 << 8];
            for (int bit = 0; bit < 32; bit++)
            {
                uint moved = 1u << bit;
                for (int i = 0; i < Stretch; i += sizeof(ulong)) moved = Step(moved, 0ul);
                int table = (bit >> 3) << 8, entry = 1 << (bit & 7);
                for (int lower = 0; lower < entry; lower++) tables[table + entry + lower] = tables[table + lower] ^ moved;
            }

            return tables;
        }
    }
}
