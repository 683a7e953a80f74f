using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class BlockBitsTests
{
    [Fact]
    public void Bit_0_stands_for_the_number_behind_the_last_one()
    {
        byte[] packed = Pack([1, 2, 1, 9]);
        Assert.Equal([0b0000_1101, 0b0001_0000], packed);
        Assert.Equal([100, 102, 103, 112], Numbers(Load(packed, start: 100, length: 13)));
    }

    [Fact]
    public void Packing_leaves_nothing_of_what_was_there()
    {
        byte[] target = [0xEE, 0xEE];
        BlockBits.Pack([1, 12], target);
        Assert.Equal([0b0000_0001, 0b0001_0000], target);
    }

    [Fact]
    public void Numbers_come_back() => Cases((numbers, bits, _) =>
    {
        Assert.Equal(numbers, Numbers(bits));
        Assert.Equal((numbers[0], numbers[^1]), (bits.First, bits.Last));
        Assert.True(bits.EndsWithLast);
    });

    [Fact]
    public void Wanted_numbers_are_found_with_their_places() => Cases((numbers, bits, random) =>
    {
        int from = numbers[0] - random.Next(200), to = numbers[^1] + random.Next(200);
        int[] wanted = [.. Enumerable.Range(from, to - from + 1).Where(_ => random.Next(3) == 0)];
        int[] indexes = new int[wanted.Length], places = new int[wanted.Length];
        int found = bits.Find(wanted, indexes, places);
        Assert.Equal(wanted.Intersect(numbers), indexes.Take(found).Select(i => wanted[i]));
        Assert.Equal(wanted.Intersect(numbers), places.Take(found).Select(i => numbers[i]));
    });

    [Fact]
    public void The_first_that_is_not_less_is_found() => Cases((numbers, bits, _) =>
    {
        for (int number = numbers[0] - 70; number <= numbers[^1]; number++)
        {
            int place = Array.FindIndex(numbers, n => n >= number);
            Assert.Equal((numbers[place], place), bits.FirstAtLeast(number));
        }
    });

    [Fact]
    public void Bits_are_set_in_a_window_and_not_outside() => Cases((numbers, bits, random) =>
    {
        for (int i = 0; i < 20; i++)
        {
            int start = numbers[0] - 1500 + random.Next(3000), end = start + 64 * random.Next(1, 20);
            ulong[] window = new ulong[(end - start) / 64];
            int other = start + random.Next(end - start);
            BitsetOperations.SetAll(window, start, [other]);
            bits.SetAll(window, start);
            int[] set = new int[BitsetOperations.Count(window)];
            BitsetOperations.Extract(window, start, set);
            Assert.Equal(numbers.Where(n => n >= start && n < end).Append(other).Distinct().Order(), set);
        }
    });

    [Fact]
    public void One_is_loaded_again_and_again() => Seeded.Cases(50, random =>
    {
        var bits = new BlockBits();
        for (int i = 0; i < 5; i++)
        {
            int[] deltas = Deltas(random);
            bits.Load(Pack(deltas), 0, deltas.Sum());
            Assert.Equal(deltas.Length, bits.Count);
            Assert.Equal(Ascending(-1, deltas), Numbers(bits));
        }
    });

    [Fact]
    public void Whether_the_last_bit_is_set_is_told()
    {
        Assert.True(Load([0b0001_0000], 0, 5).EndsWithLast);
        Assert.False(Load([0b0001_0000], 0, 6).EndsWithLast);
        Assert.False(Load([0b0001_0000], 0, 4).EndsWithLast);
        Assert.False(Load([0], 0, 4).EndsWithLast);
        Assert.False(Load([0], 0, 1).EndsWithLast);
        Assert.True(Load([1], 0, 1).EndsWithLast);
        Assert.True(Load([0, 0, 0, 0, 0, 0, 0, 0x80], 0, 64).EndsWithLast);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(BlockBits.MostBits + 1)]
    public void A_length_that_cannot_be_is_refused(int length)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Load(new byte[200], 0, length));

    [Fact]
    public void Too_few_bytes_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Load(new byte[3], 0, 25));

    private static void Cases(Action<int[], BlockBits, Random> check) => Seeded.Cases(100, random =>
    {
        int before = random.Next(-1, 100_000);
        int[] deltas = Deltas(random);
        check(Ascending(before, deltas), Load(Pack(deltas), before + 1, deltas.Sum()), random);
    });

    /// <summary>At most as many as fit into the bits.</summary>
    private static int[] Deltas(Random random)
    {
        int gap = random.Next(1, 30), left = BlockBits.MostBits;
        return [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => random.Next(1, gap + 1)).TakeWhile(d => (left -= d) >= 0)];
    }

    private static int[] Ascending(int before, int[] deltas) => [.. deltas.Select(d => before += d)];

    private static byte[] Pack(int[] deltas)
    {
        byte[] packed = new byte[BlockBits.BytesFor(deltas.Sum())];
        BlockBits.Pack(deltas, packed);
        return packed;
    }

    private static BlockBits Load(byte[] packed, int start, int length)
    {
        var bits = new BlockBits();
        bits.Load(packed, start, length);
        return bits;
    }

    private static int[] Numbers(BlockBits bits)
    {
        int[] numbers = new int[bits.Count];
        bits.CopyTo(numbers);
        return numbers;
    }
}
