using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class Bm25KernelTests
{
    private const float Weight = 3.7182f;

    [Fact]
    public void Every_variant_gives_the_bits_of_the_formula() => Seeded.Cases(300, random =>
    {
        int length = random.Next(300);
        int[] frequencies = [.. Enumerable.Range(0, length).Select(_ => Frequency(random))];
        byte[] column = new byte[5000];
        random.NextBytes(column);
        int[] docs = [.. Enumerable.Range(0, length).Select(_ => random.Next(column.Length))];
        float[] inverse = Factors(random);
        float[] expected = [.. docs.Select((doc, i) => Formula(frequencies[i], inverse[column[doc]]))];

        float[] gathered = new float[length], byColumn = new float[length];
        Bm25Kernel.Score(frequencies, docs.Select(doc => column[doc]).ToArray(), Weight, inverse, gathered);
        Bm25Kernel.Score(frequencies, docs, column, Weight, inverse, byColumn);
        AssertSameBits(expected, gathered);
        AssertSameBits(expected, byColumn);
    });

    [Fact]
    public void Vectors_complete_scores_to_the_bit_as_scalars_do() => Seeded.Cases(100, random =>
    {
        int length = random.Next(70);
        int[] frequencies = [.. Enumerable.Range(0, length).Select(_ => Frequency(random))];
        float[] byScalar = [.. Enumerable.Range(0, length).Select(_ => random.NextSingle())], byVector = [.. byScalar];
        Bm25Kernel.CompleteScalar(frequencies, Weight, byScalar);
        Bm25Kernel.CompleteVectorized(frequencies, Weight, byVector);
        AssertSameBits(byScalar, byVector);
    });

    [Fact]
    public void One_norm_for_all_is_as_each_its_own()
    {
        int[] frequencies = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        float[] scores = new float[frequencies.Length];
        Bm25Kernel.Score(frequencies, 0.4f, Weight, scores);
        AssertSameBits([.. frequencies.Select(f => Formula(f, 0.4f))], scores);
    }

    [Fact]
    public void Only_the_scores_of_the_documents_are_written()
    {
        float[] scores = [9, 9, 9, 9];
        Bm25Kernel.Score([1, 1], [0, 0], Weight, new float[256], scores);
        Assert.Equal([0, 0, 9, 9], scores);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        float[] factors = new float[256], scores = new float[3];
        Assert.Throws<ArgumentException>(() => Bm25Kernel.Score([1, 2], [0, 0, 0], Weight, factors, scores));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bm25Kernel.Score([1, 2, 3, 4], [0, 0, 0, 0], Weight, factors, scores));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bm25Kernel.Score([1], [255], Weight, factors.AsSpan(1), scores));
        Assert.Throws<IndexOutOfRangeException>(() => Bm25Kernel.Score([1], [2], [0, 0], Weight, factors, scores));
    }

    private static float Formula(int frequency, float inverse) => Weight - (Weight / (1f + (frequency * inverse)));

    private static int Frequency(Random random) => random.Next(10) switch { 0 => 1 << random.Next(31), 1 => int.MaxValue, _ => 1 + random.Next(20) };

    private static float[] Factors(Random random) => [.. Enumerable.Range(0, 256).Select(_ => random.NextSingle() * 2)];

    private static void AssertSameBits(float[] expected, float[] actual)
        => Assert.Equal(expected.Select(BitConverter.SingleToInt32Bits), actual.Select(BitConverter.SingleToInt32Bits));
}
