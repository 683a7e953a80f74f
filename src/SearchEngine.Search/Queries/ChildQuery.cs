using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Children of the parents that match another query.</summary>
public sealed class ChildQuery(int parentFlag, Query parents) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(parentFlag, parents.Prepare(context, boost));

    internal override void Highlight(HighlightPlan plan) => parents.Highlight(plan);

    private sealed class Prepared(int parentFlag, PreparedQuery parents) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => parents.Open(segment, reader, scratch) is { } matcher ? new ChildMatcher(reader, parentFlag, matcher, scratch) : null;
    }
}
