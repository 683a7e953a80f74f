namespace SearchEngine.Model;

/// <summary>A word without quotation marks: matches its inflections. May analyse to several terms ("al-Muhandis"), which then must stand together.</summary>
public sealed record WordNode(QueryField Field, string Text, TextSpan Span) : QueryNode(Span);
