using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class Crc32CTests
{
    [Fact]
    public void The_published_checks_hold()
    {
        // The check of the catalogue, and two of RFC 3720, appendix B.4.
        Check(0xE3069283, "123456789"u8.ToArray());
        Check(0x8A9136AA, new byte[32]);
        Check(0x62A8AB43, [.. Enumerable.Repeat((byte)0xFF, 32)]);
        Check(0, []);

        static void Check(uint expected, byte[] data)
        {
            Assert.Equal(expected, Crc32C.Append(0, data));
            Assert.Equal(expected, Crc32C.AppendScalar(0, data));
        }
    }

    [Fact]
    public void Hardware_and_tables_agree_at_every_length()
    {
        byte[] data = new byte[3 * 1024 * 5];
        new Random(7).NextBytes(data);
        int[] lengths = [.. Enumerable.Range(0, 70), .. Enumerable.Range(3060, 30), .. Enumerable.Range(6130, 30), data.Length];
        foreach (int length in lengths)
        {
            uint bitwise = BitByBit(data.AsSpan(0, length));
            Assert.Equal(bitwise, Crc32C.AppendScalar(0, data.AsSpan(0, length)));
            Assert.Equal(bitwise, Crc32C.Append(0, data.AsSpan(0, length)));
            if (Crc32C.IsHardwareAccelerated) Assert.Equal(bitwise, Crc32C.AppendHardware(0, data.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_checksum_continues_over_any_cut() => Seeded.Cases(100, random =>
    {
        byte[] data = new byte[random.Next(10_000)];
        random.NextBytes(data);
        int cut = random.Next(data.Length + 1);
        uint whole = Crc32C.Append(0, data);
        Assert.Equal(whole, Crc32C.Append(Crc32C.Append(0, data.AsSpan(0, cut)), data.AsSpan(cut)));
        Assert.Equal(whole, Crc32C.AppendScalar(Crc32C.AppendScalar(0, data.AsSpan(0, cut)), data.AsSpan(cut)));
    });

    private static uint BitByBit(ReadOnlySpan<byte> data)
    {
        uint crc = ~0u;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
        }

        return ~crc;
    }
}
