using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Parents that have a child matching another query.</summary>
public sealed class ParentQuery(int parentFlag, Query children) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(parentFlag, children.Prepare(context, boost));

    internal override void Highlight(HighlightPlan plan) => children.Highlight(plan);

    private sealed class Prepared(int parentFlag, PreparedQuery children) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => children.Open(segment, reader, scratch) is { } matcher ? new ParentMatcher(reader, parentFlag, matcher, scratch) : null;
    }
}
