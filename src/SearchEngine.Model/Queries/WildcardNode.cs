namespace SearchEngine.Model;

/// <summary>Words as written that match a pattern of * (any run) and ? (any one character); a backslash takes the next character as it is.</summary>
public sealed record WildcardNode(QueryField Field, string Pattern, TextSpan Span) : QueryNode(Span);
