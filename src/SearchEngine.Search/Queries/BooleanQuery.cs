using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Lucene's boolean query: the scores of the clauses that match add up. Without a clause that can match there are no results; only exclusions match nothing.</summary>
public sealed class BooleanQuery(params IReadOnlyList<QueryClause> clauses) : Query
{
    public IReadOnlyList<QueryClause> Clauses => clauses;

    public static BooleanQuery AnyOf(params IEnumerable<Query> queries) => new([.. queries.Select(q => new QueryClause(ClauseKind.Should, q))]);

    public static BooleanQuery AllOf(params IEnumerable<Query> queries) => new([.. queries.Select(q => new QueryClause(ClauseKind.Must, q))]);

    private bool IsDisjunction => clauses.All(c => c.Kind == ClauseKind.Should);

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var required = new List<PreparedQuery>();
        var optional = new List<PreparedQuery>();
        var excluded = new List<PreparedQuery>();
        foreach (var clause in IsDisjunction ? Flattened() : clauses)
        {
            var target = clause.Kind switch { ClauseKind.Should => optional, ClauseKind.MustNot => excluded, _ => required };
            target.Add(clause.Kind is ClauseKind.Must or ClauseKind.Should ? clause.Query.Prepare(context, boost) : clause.Query.Prepare(context.WithoutScores, 1));
        }

        return new Prepared([.. required], [.. optional], [.. excluded], context.Scores);
    }

    internal override void Highlight(HighlightPlan plan)
    {
        foreach (var clause in clauses)
        {
            if (clause.Kind != ClauseKind.MustNot) clause.Query.Highlight(plan);
        }
    }

    /// <summary>The clauses of disjunctions inside a disjunction, as one list: (a OR b) OR c is a OR b OR c.</summary>
    private IEnumerable<QueryClause> Flattened()
        => clauses.SelectMany(c => c.Query is BooleanQuery { IsDisjunction: true } inner ? inner.Flattened() : [c]);

    internal sealed class Prepared(PreparedQuery[] required, PreparedQuery[] optional, PreparedQuery[] excluded, bool scores) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            var must = OpenAll(required, segment, reader, scratch);
            if (must.Length < required.Length) return null;
            var should = required.Length > 0 && !scores ? [] : OpenAll(optional, segment, reader, scratch);
            if (must.Length == 0 && should.Length == 0) return null;
            var mustNot = OpenAll(excluded, segment, reader, scratch);
            if (must.Length == 0)
            {
                must = [should.Length == 1 ? should[0] : new DisjunctionMatcher(should, scores, scratch)];
                should = [];
            }

            return must.Length == 1 && should.Length == 0 && mustNot.Length == 0
                ? must[0]
                : new ConjunctionMatcher(must, should, mustNot, scores, scratch);
        }

        private static Matcher[] OpenAll(PreparedQuery[] queries, int segment, SegmentReader reader, Scratch scratch)
        {
            var matchers = new List<Matcher>(queries.Length);
            foreach (var query in queries)
            {
                if (query.Open(segment, reader, scratch) is { } matcher) matchers.Add(matcher);
            }

            return [.. matchers];
        }
    }
}
