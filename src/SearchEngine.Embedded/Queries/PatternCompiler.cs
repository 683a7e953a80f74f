using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Turns a pattern of words as written into a test of terms. Patterns are folded as the words were.</summary>
internal sealed class PatternCompiler
{
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

    /// <exception cref="QuerySyntaxException">The pattern cannot be read.</exception>
    public TermSet Compile(QueryNode node)
    {
        try
        {
            return node switch
            {
                PrefixNode prefix => new PrefixTerms(Fold(prefix.Prefix)),
                WildcardNode wildcard => AutomatonTerms.Wildcard(FoldingFilter.FoldPattern(wildcard.Pattern)),
                FuzzyNode fuzzy => new NearTerms(Fold(fuzzy.Text), fuzzy.MaxEdits),
                RegexNode regex => AutomatonTerms.Regex(FoldingFilter.FoldPattern(regex.Pattern)),
                _ => throw new ArgumentOutOfRangeException(nameof(node), node, "not a pattern"),
            };
        }
        catch (TermPatternException e)
        {
            throw new QuerySyntaxException(e.Message, Math.Min(node.Span.Start + e.Position, node.Span.End));
        }
    }

    /// <summary>A query for a word and words near it.</summary>
    /// <exception cref="QuerySyntaxException">The word is too long.</exception>
    public Query CompileFuzzy(FuzzyNode node, int field)
    {
        try
        {
            return new FuzzyQuery(field, Fold(node.Text), node.MaxEdits);
        }
        catch (TermPatternException e)
        {
            throw new QuerySyntaxException(e.Message, node.Span.Start);
        }
    }

    /// <summary>A piece of a word as the index has it, case and accents aside.</summary>
    private byte[] Fold(string text)
    {
        int length = FoldingFilter.Instance.Apply(Encoding.UTF8.GetBytes(text), _term);
        return length < 0 ? [] : _term[..length];
    }
}
