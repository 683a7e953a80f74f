namespace SearchEngine.Storage.Tests;

public sealed class ByteBufferTests
{
    [Fact]
    public void Bytes_stay_in_order_while_the_buffer_grows()
    {
        var buffer = new ByteBuffer(capacity: 1);
        var expected = new List<byte>();
        for (int i = 0; i < 1000; i++)
        {
            buffer.WriteByte((byte)i);
            buffer.WriteBytes([(byte)(i * 3), (byte)(i * 7)]);
            expected.AddRange([(byte)i, (byte)(i * 3), (byte)(i * 7)]);
        }

        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Fact]
    public void A_cleared_buffer_starts_again()
    {
        var buffer = new ByteBuffer();
        buffer.WriteVarInt(1_000_000);
        buffer.Clear();
        buffer.WriteByte(9);
        Assert.Equal([9], buffer.Written.ToArray());
    }
}
