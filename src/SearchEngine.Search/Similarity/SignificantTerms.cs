using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// How alike texts are. Here: the terms that tell a text from others. Each term weighs what BM25 would give it in this text
/// (its frequency, saturated, times its idf); terms that no other document has lead nowhere, and those that every tenth has
/// say nothing.
/// </summary>
public static class SignificantTerms
{
    /// <summary>A term that more than one in this many documents have says nothing of a text.</summary>
    private const int TooFrequent = 10;

    private const int LeastDocuments = 2;

    /// <summary>The weightiest terms first, as weights relative to the first.</summary>
    /// <param name="field">The text field whose filter and statistics count.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<(byte[] Term, float Weight)> Of(IndexReader reader, int field, ReadOnlySpan<byte> text, int count)
    {
        var counts = new TermCounts(reader.Schema.Fields[field].Filter!);
        WordTokenizer.Tokenize(text, ref counts);
        long documents = reader.Statistics(field).Documents;
        var weighed = new List<(byte[] Term, float Weight)>();
        foreach (var (term, frequency) in counts.Terms)
        {
            TermQuery.FindIn(reader, field, term, out long documentFrequency);
            if (documentFrequency < LeastDocuments || documentFrequency > Math.Max(LeastDocuments, documents / TooFrequent)) continue;
            weighed.Add((term, frequency / (frequency + Bm25.K1) * Bm25.Idf(documentFrequency, documents)));
        }

        weighed.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Term.AsSpan().SequenceCompareTo(b.Term));
        return [.. weighed.Take(count).Select(t => (t.Term, t.Weight / weighed[0].Weight))];
    }
}
