namespace SearchEngine.Model;

/// <summary>Words as written that the pattern matches from beginning to end.</summary>
public sealed record RegexNode(QueryField Field, string Pattern, TextSpan Span) : QueryNode(Span);
