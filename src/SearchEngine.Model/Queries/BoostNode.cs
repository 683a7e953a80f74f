namespace SearchEngine.Model;

/// <summary>The inner query with its score multiplied.</summary>
public sealed record BoostNode(QueryNode Inner, float Boost, TextSpan Span) : QueryNode(Span);
