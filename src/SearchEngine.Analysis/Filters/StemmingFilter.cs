namespace SearchEngine.Analysis;

/// <summary>Folds, takes a possessive off and reduces the word to its Porter stem. Keeps every word: there are no stop words.</summary>
public sealed class StemmingFilter : WordFilter
{
    public static StemmingFilter Instance { get; } = new();

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term) => FoldingFilter.Instance.Apply(word, term);
}
