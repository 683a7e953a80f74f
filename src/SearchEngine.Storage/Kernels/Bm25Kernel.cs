using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

/// <summary>
/// Loops that a search spends its time in, over plain columns and lists: scores, sums, selections and filters.
/// Each is written once in scalar C#, which says what it means, and once for vectors, which gives the same bits.
/// <para>
/// BM25 of one term for a run of documents, as Lucene 8 computes it: weight - weight / (1 + f · inverse(norm)), where
/// weight = boost · idf and inverse(norm) = 1 / (k1 · (1 - b + b · length / averageLength)). Single precision
/// throughout, in this order and never fused, so that every machine gives equal scores.
/// </para>
/// </summary>
public static partial class Bm25Kernel
{
    private const int Norms = 256;

    /// <summary>Scores documents whose norms have been gathered: scores[i] from frequencies[i] and norms[i].</summary>
    /// <param name="inverse256">For each of the 256 norms the factor of the frequency.</param>
    public static void Score(ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, float weight, ReadOnlySpan<float> inverse256, Span<float> scores)
    {
        CheckLengths(frequencies.Length, norms.Length, scores.Length, inverse256.Length);
        scores = scores[..norms.Length];
        ref float inverse = ref MemoryMarshal.GetReference(inverse256);
        for (int i = 0; i < scores.Length; i++) scores[i] = Unsafe.Add(ref inverse, (uint)norms[i]);
        Complete(frequencies, weight, scores);
    }

    /// <summary>Scores documents by their norms in the column of a whole segment.</summary>
    /// <inheritdoc cref="Score(ReadOnlySpan{int}, ReadOnlySpan{byte}, float, ReadOnlySpan{float}, Span{float})"/>
    public static void Score(ReadOnlySpan<int> frequencies, ReadOnlySpan<int> docs, ReadOnlySpan<byte> normColumn, float weight, ReadOnlySpan<float> inverse256, Span<float> scores)
    {
        CheckLengths(frequencies.Length, docs.Length, scores.Length, inverse256.Length);
        scores = scores[..docs.Length];
        ref float inverse = ref MemoryMarshal.GetReference(inverse256);
        for (int i = 0; i < scores.Length; i++) scores[i] = Unsafe.Add(ref inverse, (uint)normColumn[docs[i]]);
        Complete(frequencies, weight, scores);
    }

    /// <summary>Scores a run of documents that all have the same norm, or a field without norms.</summary>
    public static void Score(ReadOnlySpan<int> frequencies, float inverse, float weight, Span<float> scores)
    {
        scores = scores[..frequencies.Length];
        scores.Fill(inverse);
        Complete(frequencies, weight, scores);
    }

    // The factors stand where the scores will.
    private static void Complete(ReadOnlySpan<int> frequencies, float weight, Span<float> scores)
    {
        if (Hardware.HasVectors) CompleteVectorized(frequencies, weight, scores);
        else CompleteScalar(frequencies, weight, scores);
    }

    internal static void CompleteScalar(ReadOnlySpan<int> frequencies, float weight, Span<float> scores)
    {
        for (int i = 0; i < scores.Length; i++) scores[i] = weight - (weight / (1f + (frequencies[i] * scores[i])));
    }

    // A norm is a byte, so that with 256 factors no look-up needs a check of its own.
    private static void CheckLengths(int frequencies, int documents, int scores, int factors)
    {
        if (frequencies != documents) throw new ArgumentException($"{frequencies} frequencies for {documents} documents");
        ArgumentOutOfRangeException.ThrowIfLessThan(scores, documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, Norms);
    }
}
