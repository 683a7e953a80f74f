namespace SearchEngine.Model;

/// <summary>Words as written, case and accents aside, in this order, with at most <paramref name="Slop"/> moves between them (Lucene's measure).</summary>
public sealed record PhraseNode(QueryField Field, string Text, int Slop, TextSpan Span) : QueryNode(Span);
