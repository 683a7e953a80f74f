using System.Text;

namespace SearchEngine.Analysis;

/// <summary>What <see cref="FoldingFilter"/> makes of a word, reduced to its Porter stem. Keeps every word: there are no stop words.</summary>
public sealed class StemmingFilter : WordFilter
{
    private StemmingFilter()
    {
    }

    public static StemmingFilter Instance { get; } = new();

    public override bool KeepsFirstLetter => true;

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
    {
        int length = FoldingFilter.Instance.Apply(word, term);
        if (length == NotIndexed) return NotIndexed;
        Span<char> chars = stackalloc char[MaxTermLength];
        chars = chars[..Encoding.UTF8.GetChars(term[..length], chars)];
        return Encoding.UTF8.GetBytes(chars[..PorterStemmer.Stem(chars)], term);
    }
}
