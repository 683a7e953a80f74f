namespace SearchEngine.Model;

/// <summary>"*:*": everything; with a field ("speaker:*"), everything where the field is known.</summary>
public sealed record AllNode(QueryField? Field, TextSpan Span) : QueryNode(Span);
