namespace SearchEngine.Model;

/// <summary>
/// A parsed query. The tree says what was typed; which documents it means is the engine's business.
/// </summary>
/// <param name="Span">Where the node stands in the query text.</param>
public abstract record QueryNode(TextSpan Span)
{
    /// <summary>The node as query text.</summary>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
