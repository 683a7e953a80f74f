using SearchEngine.Index;

namespace SearchEngine.Search.Tests;

/// <summary>Another query that counts the documents it names or is asked about.</summary>
internal sealed class CountingQuery(Query inner) : Query
{
    public int Asked { get; private set; }

    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(this, inner.Prepare(context, boost));

    private sealed class Prepared(CountingQuery query, PreparedQuery inner) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => inner.Open(segment, reader, scratch) is { } matcher ? new Counting(query, matcher) : null;
    }

    private sealed class Counting(CountingQuery query, Matcher inner) : Matcher
    {
        public override long Cost => inner.Cost;

        public override int Current => inner.Current;

        public override bool NextBatch(DocumentBatch batch, int limit)
        {
            bool any = inner.NextBatch(batch, limit);
            query.Asked += batch.Count;
            return any;
        }

        public override void SkipTo(int target) => inner.SkipTo(target);

        public override void Probe(DocumentBatch batch)
        {
            query.Asked += batch.Count;
            inner.Probe(batch);
        }

        public override float MaxScore(int first, int limit) => inner.MaxScore(first, limit);
    }
}
