using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents that match another query, each scoring the boost.</summary>
public sealed class ConstantScoreQuery(Query inner) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost)
        => new Prepared(inner.Prepare(context.WithoutScores, 1), context.Scores ? boost : 0);

    internal override void Highlight(HighlightPlan plan) => inner.Highlight(plan);

    internal sealed class Prepared(PreparedQuery inner, float score) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            // What is asked without scores gives none by itself.
            var matcher = inner.Open(segment, reader, scratch);
            return matcher is null || score == 0 ? matcher : new ConstantScoreMatcher(matcher, score, scratch);
        }
    }
}
