using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// BM25 as Lucene 8 computes it, in single precision: score = w − w / (1 + f · c[norm]) with w = boost · idf,
/// idf = ln(1 + (N − n + 0.5) / (n + 0.5)), c[norm] = 1 / (k1 · (1 − b + b · length / average length)), k1 = 1.2, b = 0.75.
/// N counts documents that have the field, n those that have the term, deleted ones included
/// (Robertson and Zaragoza 2009; Lucene's BM25Similarity).
/// </summary>
public static class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    public static float Idf(long documentFrequency, long documents)
        => (float)Math.Log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));

    /// <summary>c by norm: 256 values.</summary>
    public static float[] NormTable(FieldStatistics statistics)
    {
        float average = statistics.Documents == 0 ? 1 : (float)(statistics.SumTotalFrequency / (double)statistics.Documents);
        var table = new float[256];
        for (int norm = 0; norm < table.Length; norm++) table[norm] = 1f / (K1 * (1 - B + B * Norm.Lengths[norm] / average));
        return table;
    }

    public static float Score(float weight, float frequency, float c) => weight - weight / (1f + frequency * c);
}
