namespace SearchEngine.Search;

/// <summary>Another query with its scores multiplied.</summary>
public sealed class BoostQuery(Query inner, float factor) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => inner.Prepare(context, boost * factor);

    internal override void Highlight(HighlightPlan plan) => inner.Highlight(plan);
}
