namespace SearchEngine.Search;

/// <summary>One part of a <see cref="BooleanQuery"/>.</summary>
public sealed record QueryClause(ClauseKind Kind, Query Query);
