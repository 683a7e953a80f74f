using System.Text;

namespace SearchEngine.Analysis;

/// <summary>What Lucene 8's EnglishAnalyzer does to a word: possessive, lower case, its 33 stop words, Porter's stem. Accents stay.</summary>
public sealed class LuceneEnglishFilter : WordFilter
{
    public static LuceneEnglishFilter Instance { get; } = new();

    public override bool KeepsFirstLetter => true;

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
    {
        Span<char> chars = stackalloc char[MaxTermLength];
        chars = chars[..Encoding.UTF8.GetChars(Cut(word), chars)];
        chars = chars[..Possessive.LengthWithout(chars)];
        Casing.ToLower(chars);
        if (IsStopWord(chars)) return NotIndexed;
        return Encoding.UTF8.GetBytes(chars[..PorterStemmer.Stem(chars)], term);
    }

    private static bool IsStopWord(ReadOnlySpan<char> word) => word is "a" or "an" or "and" or "are" or "as" or "at" or "be" or "but"
        or "by" or "for" or "if" or "in" or "into" or "is" or "it" or "no" or "not" or "of" or "on" or "or" or "such" or "that"
        or "the" or "their" or "then" or "there" or "these" or "they" or "this" or "to" or "was" or "will" or "with";
}
