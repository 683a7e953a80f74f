using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Benchmarks;

/// <summary>Queries in the classic syntax over title and text, as the harness's MultiFieldQueryParser reads them.</summary>
internal static class RivalQuery
{
    public static Query Parse(string text, bool allWords) => Of(QueryParser.Parse(text, allWords ? Occur.Must : Occur.Should)!);

    private static Query Of(QueryNode node) => node switch
    {
        BooleanNode boolean => new BooleanQuery([.. boolean.Clauses.Select(c => new QueryClause(KindOf(c), Of(c.Node)))]),
        BoostNode boost => new BoostQuery(Of(boost.Inner), boost.Boost),
        DateRangeNode range => new NumberRangeQuery(RivalSchema.Date, range.From?.DayNumber ?? 0, range.To?.DayNumber ?? int.MaxValue),
        PhraseNode { Field: QueryField.Outlet } outlet => new TermQuery(RivalSchema.Outlet, Encoding.UTF8.GetBytes(outlet.Text)),
        WordNode word => InBoth(field => Words(field, word.Text, 0)),
        PhraseNode phrase => InBoth(field => Words(field, phrase.Text, phrase.Slop)),
        PrefixNode prefix => InBoth(field => new TermSetQuery(field, new PrefixTerms(Encoding.UTF8.GetBytes(prefix.Prefix.ToLowerInvariant())))),
        WildcardNode wildcard => InBoth(field => new TermSetQuery(field, new AutomatonTerms(TermAutomaton.Wildcard(wildcard.Pattern.ToLowerInvariant())))),
        FuzzyNode fuzzy => InBoth(field => new FuzzyQuery(field, Encoding.UTF8.GetBytes(fuzzy.Text.ToLowerInvariant()), fuzzy.MaxEdits)),
        _ => throw new NotSupportedException($"{node}"),
    };

    private static BooleanQuery InBoth(Func<int, Query> inField) => BooleanQuery.AnyOf(inField(RivalSchema.Title), inField(RivalSchema.Text));

    private static Query Words(int field, string text, int slop)
    {
        var sink = new Terms();
        WordTokenizer.Tokenize(Encoding.UTF8.GetBytes(text), ref sink);
        return sink.Found.Count switch
        {
            0 => new BooleanQuery(),
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

    private sealed class Terms : IWordSink
    {
        private readonly byte[] _term = new byte[WordFilter.MaxTermLength];
        private int _position;

        public List<(byte[] Term, int Position)> Found { get; } = [];

        public void Add(ReadOnlySpan<byte> word, int start)
        {
            int length = LuceneEnglishFilter.Instance.Apply(word, _term);
            if (length > 0) Found.Add((_term[..length], _position));
            _position++;
        }
    }
}
