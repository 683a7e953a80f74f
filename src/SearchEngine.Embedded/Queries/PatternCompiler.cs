using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Turns a pattern of words as written into a test of terms.</summary>
internal sealed class PatternCompiler
{
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

    /// <exception cref="QuerySyntaxException">The pattern cannot be read.</exception>
    public TermSet Compile(QueryNode node) => node switch
    {
        PrefixNode prefix => new PrefixTerms(Fold(prefix.Prefix)),
        _ => throw new QuerySyntaxException("patterns of this kind are not searched yet", node.Span.Start),
    };

    /// <summary>A piece of a word as the index has it, case and accents aside.</summary>
    private byte[] Fold(string text)
    {
        int length = FoldingFilter.Instance.Apply(Encoding.UTF8.GetBytes(text), _term);
        return length < 0 ? [] : _term[..length];
    }
}
