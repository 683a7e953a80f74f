using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Looks through a query for words that find nothing, or next to nothing where a near word finds much, and says what they may have been meant to be.</summary>
internal sealed class QueryCorrections(IndexState state, ResultKind kind, CancellationToken cancellation)
{
    /// <summary>A word that more documents have is taken for what was meant.</summary>
    private const int Rare = 2;

    /// <summary>How many times as frequent another word must be than one that does find something.</summary>
    private const int FarMoreFrequent = 50;

    /// <summary>So many words of a query are looked at; who mistypes more may well correct these first.</summary>
    private const int MostWords = 8;

    private readonly List<Correction> _corrections = [];
    private int _looked;

    public IReadOnlyList<Correction> Of(QueryNode? query)
    {
        if (query is not null) Visit(query);
        return [.. _corrections.OrderBy(c => c.Span.Start)];
    }

    /// <summary>What is excluded is not looked for, and patterns say themselves how far a word may differ.</summary>
    private void Visit(QueryNode node)
    {
        switch (node)
        {
            case BooleanNode boolean:
                foreach (var clause in boolean.Clauses.Where(c => c.Occur != Occur.MustNot)) Visit(clause.Node);
                break;
            case BoostNode boost:
                Visit(boost.Inner);
                break;
            case WordNode word:
                Correct(word, word.Field, word.Text, text => word with { Text = text });
                break;
            case PhraseNode phrase:
                Correct(phrase, phrase.Field, phrase.Text, text => phrase with { Text = text });
                break;
        }
    }

    private void Correct(QueryNode node, QueryField field, string text, Func<string, QueryNode> with)
    {
        // What was not typed in the query has no place there.
        if (node.Span.Length == 0) return;
        var found = SchemaFields.Name(field) is { } name ? CorrectName(name, node, text) : CorrectWords(field, text, with);
        if (found is { } other) _corrections.Add(new Correction(node.Span, with(other.Text).ToString(), other.Count));
    }

    /// <summary>A name is mistaken when nobody has it; it is told by its words.</summary>
    private (string Text, int Count)? CorrectName(int field, QueryNode node, string text)
    {
        var names = state.Names.Of(field, cancellation);
        if (state.Names.Find(field, node, new PatternCompiler(), state.Searcher.Budget(cancellation)) is not null) return null;
        string other = AnalyzedText.Rewritten(text, w => names.HasWord(w) || ++_looked > MostWords ? null : names.Nearest(w, cancellation));
        int count = names.Complete(other + ' ', 1, cancellation).Completions.Select(c => c.Count).FirstOrDefault();
        return count == 0 ? null : (other, count);
    }

    private (string Text, int Count)? CorrectWords(QueryField field, string text, Func<string, QueryNode> with)
    {
        if (field == QueryField.Default && kind == ResultKind.Quotes) field = QueryField.Quote;
        if (SchemaFields.Words(field) is not { } fields) return null;
        var near = new WordCorrection(state.Reader, fields);
        bool isAlone = AnalyzedText.Words(text).Count == 1, inflections = isAlone && with(text) is WordNode;
        SuggestedWord? last = null;
        string other = AnalyzedText.Rewritten(text, word =>
        {
            var found = Nearest(near, word, inflections ? StemFrequency(field, word) : 0);
            last = found ?? last;
            return found?.Word;
        });
        if (last is null) return null;
        return isAlone ? (other, (int)last.Value.Frequency) : StandingTogether(with(text), with(other), other);
    }

    /// <summary>The word that one may have been meant to be; null when it finds enough, or when there is none.</summary>
    private SuggestedWord? Nearest(WordCorrection near, string text, long inflected)
    {
        byte[] word = Encoding.UTF8.GetBytes(text);
        long frequency = Math.Max(near.Frequency(word), inflected);
        return frequency > Rare || ++_looked > MostWords ? null : near.Find(word, Math.Max(1, FarMoreFrequent * frequency), cancellation);
    }

    /// <summary>Words may each be frequent and stand together nowhere: only a search can tell.</summary>
    private (string Text, int Count)? StandingTogether(QueryNode typed, QueryNode corrected, string text)
    {
        int count = Found(corrected);
        return count > 0 && count >= FarMoreFrequent * Found(typed) ? (text, count) : null;
    }

    private int Found(QueryNode node)
        => (int)state.Searcher.Count(new QueryCompiler(kind, state.Names, state.Searcher.Budget(cancellation)).Compile(node), cancellation);

    /// <summary>A word without quotation marks finds its inflections too.</summary>
    private long StemFrequency(QueryField field, string word)
        => AnalyzedText.Terms(word, StemmingFilter.Instance) is [var stem] ? new WordCorrection(state.Reader, SchemaFields.Stems(field)).Frequency(stem.Term) : 0;
}
