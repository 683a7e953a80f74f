namespace SearchEngine.Storage.Tests;

public sealed class BlockPackingTests
{
    private const int Slack = 32;

    public static TheoryData<int> Widths => [.. Enumerable.Range(0, BlockPacking.MaxBits + 1)];

    [Theory, MemberData(nameof(Widths))]
    public void What_was_packed_is_unpacked(int bits)
    {
        foreach (int[] values in Blocks(bits))
        {
            byte[] packed = Pack(values, bits);
            int[] unpacked = new int[BlockPacking.BlockLength];
            BlockPacking.Unpack(packed, bits, unpacked);
            Assert.Equal(values, unpacked);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void A_number_is_added_while_unpacking(int bits)
    {
        foreach (int[] values in Blocks(bits))
        {
            byte[] packed = Pack(values, bits);
            int[] byDispatch = new int[BlockPacking.BlockLength], byScalar = new int[BlockPacking.BlockLength];
            BlockPacking.Unpack(packed, bits, 1, byDispatch);
            BlockPacking.UnpackScalar(packed, bits, 1, byScalar);
            Assert.Equal(values.Select(v => unchecked(v + 1)), byDispatch);
            Assert.Equal(byDispatch, byScalar);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void Vectors_pack_and_unpack_as_scalars_do(int bits)
    {
        foreach (int[] values in Blocks(bits))
        {
            byte[] expected = new byte[BlockPacking.PackedLength(bits)];
            byte[] packed = new byte[expected.Length];
            BlockPacking.PackScalar(values, bits, expected);
            if (bits > 0) BlockPacking.PackVectorized(values, bits, packed);
            Assert.Equal(expected, packed);
            int[] byScalar = new int[BlockPacking.BlockLength], byVector = new int[BlockPacking.BlockLength];
            BlockPacking.UnpackScalar(expected, bits, 0, byScalar);
            if (bits > 0) BlockPacking.UnpackVectorized(expected, bits, 0, byVector);
            Assert.Equal(values, byScalar);
            Assert.Equal(values, byVector);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void Deltas_add_up_from_the_first_value_on(int bits)
    {
        foreach (int[] values in Blocks(bits))
        {
            byte[] packed = Pack(values, bits);
            int[] expected = new int[BlockPacking.BlockLength], byScalar = new int[BlockPacking.BlockLength], byDispatch = new int[BlockPacking.BlockLength];
            int sum = 1000;
            for (int i = 0; i < expected.Length; i++) expected[i] = sum = unchecked(sum + values[i]);
            BlockPacking.UnpackDeltasScalar(packed, bits, 1000, byScalar);
            BlockPacking.UnpackDeltas(packed, bits, 1000, byDispatch);
            Assert.Equal(expected, byScalar);
            Assert.Equal(expected, byDispatch);
        }
    }

    [Theory, MemberData(nameof(Widths))]
    public void Nothing_is_written_outside_the_block(int bits)
    {
        int[] values = Blocks(bits)[1];
        byte[] packed = new byte[BlockPacking.PackedLength(bits) + Slack];
        packed.AsSpan().Fill(0xEE);
        BlockPacking.Pack(values, bits, packed);
        Assert.Equal(-1, packed.AsSpan(BlockPacking.PackedLength(bits)).IndexOfAnyExcept((byte)0xEE));
        int[] unpacked = new int[BlockPacking.BlockLength + Slack];
        unpacked.AsSpan().Fill(-77);
        BlockPacking.Unpack(packed, bits, unpacked);
        BlockPacking.UnpackDeltas(packed, bits, 3, unpacked);
        Assert.Equal(-1, unpacked.AsSpan(BlockPacking.BlockLength).IndexOfAnyExcept(-77));
    }

    [Fact]
    public void The_example_of_the_layout_holds()
    {
        int[] values = new int[BlockPacking.BlockLength];
        for (int i = 0; i < 8; i++) values[i] = i + 1;
        Assert.Equal("A1000000C2000000E300000004010000", Convert.ToHexString(Pack(values, 5).AsSpan(0, 16)));
    }

    [Fact]
    public void Bits_are_those_of_the_largest_value()
    {
        for (int length = 0; length <= BlockPacking.BlockLength; length++)
        {
            int[] values = new int[length];
            Assert.Equal(0, BlockPacking.BitsFor(values));
            for (int i = 0; i < length; i += 7)
            {
                values[i] = 1 << (i % 31);
                int expected = 32 - int.LeadingZeroCount(values.Max());
                Assert.Equal(expected, BlockPacking.BitsFor(values));
            }
        }

        Assert.Equal(31, BlockPacking.BitsFor([int.MaxValue]));
    }

    [Fact]
    public void Wrong_lengths_and_widths_are_refused()
    {
        int[] values = new int[BlockPacking.BlockLength];
        byte[] packed = new byte[BlockPacking.PackedLength(31)];
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.Unpack(packed, 32, values));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.Unpack(packed, -1, values));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.Unpack(packed.AsSpan(1), 31, values));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.UnpackDeltas(packed, 31, 0, values.AsSpan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.Pack(values.AsSpan(1), 31, packed));
        Assert.Throws<ArgumentOutOfRangeException>(() => BlockPacking.Pack(values, 31, packed.AsSpan(1)));
    }

    private static byte[] Pack(int[] values, int bits)
    {
        byte[] packed = new byte[BlockPacking.PackedLength(bits)];
        BlockPacking.Pack(values, bits, packed);
        return packed;
    }

    // Zeroes, the largest values, both in turn, one bit wandering, and random values.
    private static List<int[]> Blocks(int bits)
    {
        int largest = (int)((1u << bits) - 1);
        var random = new Random(bits);
        List<int[]> blocks =
        [
            new int[BlockPacking.BlockLength],
            [.. Enumerable.Repeat(largest, BlockPacking.BlockLength)],
            [.. Enumerable.Range(0, BlockPacking.BlockLength).Select(i => i % 2 == 0 ? largest : 0)],
            [.. Enumerable.Range(0, BlockPacking.BlockLength).Select(i => bits == 0 ? 0 : 1 << (i % bits))],
        ];
        for (int n = 0; n < 20; n++) blocks.Add([.. Enumerable.Range(0, BlockPacking.BlockLength).Select(_ => random.Next() & largest)]);
        return blocks;
    }
}
