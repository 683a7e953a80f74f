namespace SearchEngine.Model;

/// <summary>Words as written that begin with <paramref name="Prefix"/>.</summary>
public sealed record PrefixNode(QueryField Field, string Prefix, TextSpan Span) : QueryNode(Span);
