using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class BitsetOperationsTests
{
    // Around every vector width, and around where the byte counters are emptied (31 vectors of 4 words).
    private static readonly int[] Lengths = [.. Enumerable.Range(0, 34), 63, 64, 65, 123, 124, 125, 128, 248, 249, 1000];

    [Fact]
    public void Vectors_combine_words_as_scalars_do() => ForAllLengths((a, b) =>
    {
        CheckCombination(a, b, (x, y) => x & y, BitsetOperations.And, BitsetOperations.AndScalar, BitsetOperations.AndVectorized);
        CheckCombination(a, b, (x, y) => x | y, BitsetOperations.Or, BitsetOperations.OrScalar, BitsetOperations.OrVectorized);
    });

    [Fact]
    public void A_target_may_be_an_operand() => ForAllLengths((a, b) =>
    {
        ulong[] and = [.. a], or = [.. a];
        BitsetOperations.And(and, b);
        BitsetOperations.Or(or, b);
        Assert.Equal(a.Zip(b, (x, y) => x & y), and);
        Assert.Equal(a.Zip(b, (x, y) => x | y), or);
    });

    [Fact]
    public void Every_way_of_counting_agrees() => ForAllLengths((a, _) =>
    {
        int expected = a.Sum(w => (int)ulong.PopCount(w));
        Assert.Equal(expected, BitsetOperations.Count(a));
        Assert.Equal(expected, BitsetOperations.CountScalar(a));
        if (!Hardware.HasAvx2) return;
        Assert.Equal(expected, BitsetOperations.CountAvx2(a));
    });

    [Fact]
    public void Different_lengths_are_refused()
    {
        ulong[] two = new ulong[2], three = new ulong[3];
        Assert.Throws<ArgumentException>(() => BitsetOperations.And(two, three));
        Assert.Throws<ArgumentException>(() => BitsetOperations.Or(three, two));
    }

    [Fact]
    public void The_first_set_bit_from_one_on_is_found_or_the_number_of_bits() => Seeded.Cases(100, random =>
    {
        ulong[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(2) == 0 ? 0UL : 1UL << random.Next(64))];
        for (int start = 0; start < 64 * words.Length; start++)
            Assert.Equal(Walk(words).Where(bit => bit >= start).DefaultIfEmpty(64 * words.Length).First(), BitsetOperations.First(words, start));
    });

    [Fact]
    public void Documents_become_bits_and_come_back() => Seeded.Cases(200, random =>
    {
        int bits = random.Next(1, 2000), firstDoc = random.Next(5000);
        int[] docs = [.. Enumerable.Range(firstDoc, bits).Where(_ => random.Next(bits) < 300)];
        ulong[] words = new ulong[BitsetOperations.WordsFor(bits)];
        BitsetOperations.SetAll(words, firstDoc, docs);
        Assert.Equal(docs.Length, BitsetOperations.Count(words));
        int[] extracted = new int[docs.Length];
        Assert.Equal(docs.Length, BitsetOperations.Extract(words, firstDoc, extracted));
        Assert.Equal(docs, extracted);
        int[] byScalar = new int[docs.Length];
        Assert.Equal(docs.Length, BitsetOperations.ExtractScalar(words, firstDoc, byScalar));
        Assert.Equal(docs, byScalar);
        Assert.Equal(docs, Walk(words).Select(bit => bit + firstDoc));
    });

    [Fact]
    public void A_kept_range_loses_every_other_bit()
    {
        const int Bits = 200;
        for (int start = 0; start <= Bits; start++)
        {
            for (int end = start; end <= Bits + 56; end += 1 + (start % 3))
            {
                ulong[] words = new ulong[BitsetOperations.WordsFor(Bits)];
                Array.Fill(words, ulong.MaxValue);
                BitsetOperations.KeepRange(words, start, end);
                Assert.Equal(Enumerable.Range(start, end - start), Walk(words));
            }
        }
    }

    [Fact]
    public void Setting_keeps_what_was_set()
    {
        ulong[] words = [1, 0, 1ul << 63];
        BitsetOperations.SetAll(words, [1, 64, 127, 128]);
        Assert.Equal([3ul, 1ul | (1ul << 63), 1ul | (1ul << 63)], words);
    }

    [Fact]
    public void Every_range_sets_exactly_its_bits()
    {
        const int Bits = 200;
        for (int start = 0; start <= Bits; start++)
        {
            for (int end = 0; end <= Bits; end += 1 + (start % 3))
            {
                ulong[] words = new ulong[BitsetOperations.WordsFor(Bits)];
                BitsetOperations.SetRange(words, start, end);
                Assert.Equal(Enumerable.Range(start, Math.Max(0, end - start)), Walk(words));
            }
        }
    }

    [Fact]
    public void A_list_without_room_is_refused()
        => Assert.Throws<IndexOutOfRangeException>(() => BitsetOperations.Extract([7], 0, new int[2]));

    private static IEnumerable<int> Walk(ulong[] words) => Enumerable.Range(0, 64 * words.Length).Where(bit => ((words[bit >> 6] >> bit) & 1) != 0);

    private static void ForAllLengths(Action<ulong[], ulong[]> check)
    {
        foreach (int length in Lengths)
        {
            var random = new Random(length);
            check(Words(random, length), Words(random, length));
            check([.. Enumerable.Repeat(ulong.MaxValue, length)], [.. Enumerable.Repeat(ulong.MaxValue, length)]);
            check(Words(random, length), new ulong[length]);
        }
    }

    private static ulong[] Words(Random random, int length)
        => [.. Enumerable.Range(0, length).Select(_ => ((ulong)(uint)random.Next(int.MinValue, int.MaxValue) << 32) | (uint)random.Next(int.MinValue, int.MaxValue))];

    private static void CheckCombination(ulong[] a, ulong[] b, Func<ulong, ulong, ulong> expected, params Combination[] variants)
    {
        foreach (var combine in variants)
        {
            ulong[] target = new ulong[a.Length];
            combine(a, b, target);
            Assert.Equal(a.Zip(b, expected), target);
        }
    }

    private delegate void Combination(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> target);
}
