using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Scores occurrences of one term, or of one phrase, in one field.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Weight">Boost times idf.</param>
/// <param name="NormTable"><see cref="Bm25.NormTable"/> of the field.</param>
public sealed record TermScorer(int Field, float Weight, float[] NormTable)
{
    public float Score(float frequency, byte norm) => Bm25.Score(Weight, frequency, NormTable[norm]);

    /// <summary>Scores documents of a segment.</summary>
    public void Score(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> norms, Span<float> scores)
        => Bm25Kernel.Score(frequencies, documents, norms, Weight, NormTable, scores);

    /// <summary>The greatest score that a block's impacts allow.</summary>
    public float Bound(ReadOnlySpan<byte> impacts)
    {
        float best = 0;
        for (int i = 0; i + 1 < impacts.Length; i += 2)
        {
            if (impacts[i] == 0) break;
            float frequency = impacts[i] == byte.MaxValue ? int.MaxValue : impacts[i];
            best = Math.Max(best, Score(frequency, impacts[i + 1]));
        }

        return best;
    }
}
