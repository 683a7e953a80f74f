using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Benchmarks;

/// <summary>Queries in the classic syntax over title and text, as the harness's MultiFieldQueryParser reads them.</summary>
/// <param name="isProduct">Whether words are looked for among the stems, and phrases and patterns among the words as written.</param>
/// <param name="allWords">Whether words without an operator must all match.</param>
internal sealed class RivalQuery(bool isProduct, bool allWords)
{
    private readonly WordFilter _words = isProduct ? FoldingFilter.Instance : LuceneEnglishFilter.Instance;
    private readonly WordFilter _stems = isProduct ? StemmingFilter.Instance : LuceneEnglishFilter.Instance;

    public Query Parse(string text) => Of(QueryParser.Parse(text, allWords ? Occur.Must : Occur.Should)!) ?? new BooleanQuery();

    // Null where there are only stop words: as Lucene's parser does, such a clause is left out, even one that must match.
    private Query? Of(QueryNode node) => node switch
    {
        BooleanNode boolean => AllOf(boolean),
        BoostNode boost => Of(boost.Inner) is { } inner ? new BoostQuery(inner, boost.Boost) : null,
        DateRangeNode range => new NumberRangeQuery(RivalSchema.Date, range.From?.DayNumber ?? 0, range.To?.DayNumber ?? int.MaxValue),
        PhraseNode { Field: QueryField.Outlet } outlet => new TermQuery(RivalSchema.Outlet, Encoding.UTF8.GetBytes(outlet.Text)),
        WordNode word when isProduct => Either(Words(RivalSchema.TitleStems, word.Text, 0, _stems), Words(RivalSchema.TextStems, word.Text, 0, _stems)),
        WordNode word => InBoth(field => Words(field, word.Text, 0, _words)),
        PhraseNode phrase => InBoth(field => Words(field, phrase.Text, phrase.Slop, _words)),
        PrefixNode prefix => InBoth(field => new TermSetQuery(field, new PrefixTerms(Encoding.UTF8.GetBytes(prefix.Prefix.ToLowerInvariant())))),
        WildcardNode wildcard => InBoth(field => new TermSetQuery(field, AutomatonTerms.Wildcard(wildcard.Pattern.ToLowerInvariant()))),
        FuzzyNode fuzzy => InBoth(field => new FuzzyQuery(field, Encoding.UTF8.GetBytes(fuzzy.Text.ToLowerInvariant()), fuzzy.MaxEdits)),
        AllNode => InBoth(field => new TermSetQuery(field, new PrefixTerms([]))),
        _ => throw new NotSupportedException($"{node}"),
    };

    private BooleanQuery? AllOf(BooleanNode boolean)
    {
        var clauses = new List<QueryClause>();
        foreach (var clause in boolean.Clauses) if (Of(clause.Node) is { } query) clauses.Add(new QueryClause(KindOf(clause), query));
        return clauses.Count == 0 ? null : new BooleanQuery(clauses);
    }

    private static BooleanQuery? InBoth(Func<int, Query?> inField) => Either(inField(RivalSchema.Title), inField(RivalSchema.Text));

    private static BooleanQuery? Either(Query? inTitle, Query? inText) => inTitle is null || inText is null ? null : BooleanQuery.AnyOf(inTitle, inText);

    private static Query? Words(int field, string text, int slop, WordFilter filter)
    {
        var sink = new Terms(filter);
        WordTokenizer.Tokenize(Encoding.UTF8.GetBytes(text), ref sink);
        return sink.Found.Count switch
        {
            0 => null,
            1 => new TermQuery(field, sink.Found[0].Term),
            _ => new PhraseQuery(field, [.. sink.Found.Select(f => f.Term)], [.. sink.Found.Select(f => f.Position)], slop),
        };
    }

    private static ClauseKind KindOf(BooleanClause clause) => clause.Occur switch
    {
        Occur.MustNot => ClauseKind.MustNot,
        Occur.Should => ClauseKind.Should,
        _ => clause.Node is DateRangeNode or PhraseNode { Field: QueryField.Outlet } ? ClauseKind.Filter : ClauseKind.Must,
    };

    private sealed class Terms(WordFilter filter) : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
        private int _position;

        public List<(byte[] Term, int Position)> Found { get; } = [];

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            int length = filter.Apply(word, _term);
            if (length > 0) Found.Add((_term[..length], _position));
            _position++;
        }
    }
}
