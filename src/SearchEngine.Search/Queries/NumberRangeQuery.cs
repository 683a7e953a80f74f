using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents whose number is between two, both included; each scores the boost.</summary>
public sealed class NumberRangeQuery(int field, int low, int high) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(field, low, high, context.Scores ? boost : 0);

    private sealed class Prepared(int field, int low, int high, float score) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => low > high || high == ColumnsFormat.NoNumber || reader.Documents == 0 ? null : new NumberRangeMatcher(reader, field, low, high, score);
    }
}
