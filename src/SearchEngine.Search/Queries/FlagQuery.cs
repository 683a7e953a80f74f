using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents that have a flag; each scores the boost.</summary>
public sealed class FlagQuery(int flag) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(flag, context.Scores ? boost : 0);

    private sealed class Prepared(int flag, float score) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => reader.Documents == 0 ? null : new FlagMatcher(reader, flag, score);
    }
}
