using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Lucene's boolean query: the scores of the clauses that match add up. Without a clause that can match there are no results; only exclusions match nothing.</summary>
public sealed class BooleanQuery : Query
{
    private readonly QueryClause[] _clauses;
    private readonly bool _isDisjunction;

    public BooleanQuery(params IReadOnlyList<QueryClause> clauses)
    {
        bool isDisjunction = clauses.All(c => c.Kind == ClauseKind.Should);
        _isDisjunction = isDisjunction;

        // (a OR b) OR c is a OR b OR c.
        _clauses = [.. clauses.SelectMany(c => isDisjunction && c.Query is BooleanQuery { _isDisjunction: true } inner ? inner._clauses : [c])];
    }

    /// <summary>The clauses, those of disjunctions inside a disjunction among them.</summary>
    public IReadOnlyList<QueryClause> Clauses => _clauses;

    public static BooleanQuery AnyOf(params IEnumerable<Query> queries) => new([.. queries.Select(q => new QueryClause(ClauseKind.Should, q))]);

    public static BooleanQuery AllOf(params IEnumerable<Query> queries) => new([.. queries.Select(q => new QueryClause(ClauseKind.Must, q))]);

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        int required = 0, optional = 0;
        foreach (var clause in _clauses)
        {
            if (clause.Kind is ClauseKind.Must or ClauseKind.Filter) required++;
            else if (clause.Kind == ClauseKind.Should) optional++;
        }

        var all = new PreparedQuery[_clauses.Length];
        int nextRequired = 0, nextOptional = required, nextExcluded = required + optional;
        foreach (var clause in _clauses)
        {
            var prepared = clause.Kind is ClauseKind.Must or ClauseKind.Should ? clause.Query.Prepare(context, boost) : clause.Query.Prepare(context.WithoutScores, 1);
            all[clause.Kind switch { ClauseKind.Should => nextOptional++, ClauseKind.MustNot => nextExcluded++, _ => nextRequired++ }] = prepared;
        }

        return new Prepared(all, required, optional, context.Scores);
    }

    internal override void Highlight(HighlightPlan plan)
    {
        foreach (var clause in _clauses)
        {
            if (clause.Kind != ClauseKind.MustNot) clause.Query.Highlight(plan);
        }
    }

    /// <summary>Clauses as they are opened.</summary>
    internal sealed class Prepared : PreparedQuery
    {
        private readonly PreparedQuery[] _clauses;
        private readonly int _required;
        private readonly int _optional;
        private readonly bool _scores;

        /// <param name="clauses">The required ones, then the optional ones, then the excluded ones.</param>
        public Prepared(PreparedQuery[] clauses, int required, int optional, bool scores)
        {
            (_clauses, _required, _optional, _scores) = (clauses, required, optional, scores);

            // Some queries become disjunctions only now, by the words that the index has.
            if (!IsDisjunction || !clauses.Any(c => c is Prepared { IsDisjunction: true })) return;
            _clauses = [.. clauses.SelectMany(c => c is Prepared { IsDisjunction: true } inner ? inner._clauses : [c])];
            _optional = _clauses.Length;
        }

        private bool IsDisjunction => _optional == _clauses.Length;

        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            var must = OpenAll(_clauses.AsSpan(0, _required), segment, reader, scratch);
            if (must.Length < _required) return null;
            var should = _required > 0 && !_scores ? [] : OpenAll(_clauses.AsSpan(_required, _optional), segment, reader, scratch);
            if (must.Length == 0 && should.Length == 0) return null;
            var mustNot = OpenAll(_clauses.AsSpan(_required + _optional), segment, reader, scratch);
            if (must.Length == 0)
            {
                should = ShortListsMatcher.Merge(should, _scores, reader.Documents, scratch);
                must = [should.Length == 1 ? should[0] : new DisjunctionMatcher(should, _scores, reader.Documents, scratch)];
                should = [];
            }

            return must.Length == 1 && should.Length == 0 && mustNot.Length == 0
                ? must[0]
                : new ConjunctionMatcher(must, should, mustNot, _scores, reader.Documents, scratch);
        }

        private static Matcher[] OpenAll(ReadOnlySpan<PreparedQuery> queries, int segment, SegmentReader reader, Scratch scratch)
        {
            if (queries.IsEmpty) return [];
            var matchers = new Matcher[queries.Length];
            int count = 0;
            foreach (var query in queries)
            {
                if (query.Open(segment, reader, scratch) is { } matcher) matchers[count++] = matcher;
            }

            return count == matchers.Length ? matchers : matchers[..count];
        }
    }
}
