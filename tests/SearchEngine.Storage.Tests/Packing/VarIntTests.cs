using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class VarIntTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(127, "7F")]
    [InlineData(128, "8001")]
    [InlineData(300, "AC02")]
    [InlineData(int.MaxValue, "FFFFFFFF07")]
    [InlineData(long.MaxValue, "FFFFFFFFFFFFFFFF7F")]
    public void Low_bits_come_first_seven_a_byte(long value, string bytes)
    {
        Span<byte> target = stackalloc byte[VarInt.MaxLength];
        int length = VarInt.Write(target, (ulong)value);
        Assert.Equal(bytes, Convert.ToHexString(target[..length]));
        int at = 0;
        Assert.Equal(value, VarInt.ReadInt64(target, ref at));
        Assert.Equal(length, at);
    }

    [Fact]
    public void Every_power_of_two_and_its_neighbours_come_back()
    {
        var buffer = new ByteBuffer();
        for (int bit = 0; bit < 31; bit++)
        {
            foreach (int value in (int[])[1 << bit, (1 << bit) - 1, (1 << bit) | 1])
            {
                buffer.Clear();
                buffer.WriteVarInt((ulong)value);
                int at = 0;
                Assert.Equal(value, VarInt.ReadInt32(buffer.Written, ref at));
                Assert.Equal(buffer.Length, at);
            }
        }
    }

    [Fact]
    public void Values_that_were_read_together_are_taken_in_turn() => Seeded.Cases(300, random =>
    {
        var buffer = new ByteBuffer();
        List<long> values = [];
        for (long value = Next(); buffer.Length + VarInt.Write(new byte[VarInt.MaxLength], (ulong)value) <= sizeof(ulong); value = Next())
        {
            buffer.WriteVarInt((ulong)value);
            values.Add(value);
        }

        byte[] eight = [.. buffer.Written, .. Enumerable.Repeat((byte)0x80, sizeof(ulong) - buffer.Length)];
        ulong bytes = BitConverter.ToUInt64(eight), ends = VarInt.Ends(bytes);
        foreach (long value in values) Assert.Equal(value, VarInt.Take(ref bytes, ref ends));
        Assert.Equal(0ul, ends);

        long Next() => random.NextInt64(1L << random.Next(1, 56));
    });

    [Fact]
    public void A_value_cut_short_is_out_of_range_and_not_made_up()
    {
        byte[] cut = [0x80, 0x80];
        Assert.Throws<IndexOutOfRangeException>(() => Read());

        int Read()
        {
            int at = 0;
            return VarInt.ReadInt32(cut, ref at);
        }
    }
}
