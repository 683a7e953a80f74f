namespace SearchEngine.Search;

/// <summary>
/// What to look for, in terms of an index: fields by their numbers, terms as bytes. A query is prepared once for a reader
/// (statistics, term look-ups) and then opened on each segment.
/// </summary>
public abstract class Query
{
    internal abstract PreparedQuery Prepare(QueryContext context, float boost);

    /// <summary>Adds what is to be marked in a text; nothing unless overridden.</summary>
    internal virtual void Highlight(HighlightPlan plan)
    {
    }
}
