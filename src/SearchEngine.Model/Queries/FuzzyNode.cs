namespace SearchEngine.Model;

/// <summary>Words as written within <paramref name="MaxEdits"/> (0, 1 or 2) insertions, deletions, substitutions or swaps of neighbours.</summary>
public sealed record FuzzyNode(QueryField Field, string Text, int MaxEdits, TextSpan Span) : QueryNode(Span);
