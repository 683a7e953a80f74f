namespace SearchEngine.Model;

/// <summary>
/// Published between two days, both inclusive; a null end is open, and with both open the date must only be known.
/// "date:2020" and "date:[2020-01 TO 2020-03]" arrive here as whole days. Undated articles never match.
/// </summary>
public sealed record DateRangeNode(DateOnly? From, DateOnly? To, TextSpan Span) : QueryNode(Span);
