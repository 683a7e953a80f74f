namespace SearchEngine.Analysis;

/// <summary>What Lucene 8's EnglishAnalyzer does to a word: possessive, lower case, its 33 stop words, Porter's stem. Accents stay.</summary>
public sealed class LuceneEnglishFilter : WordFilter
{
    public static LuceneEnglishFilter Instance { get; } = new();

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term) => FoldingFilter.Instance.Apply(word, term);
}
