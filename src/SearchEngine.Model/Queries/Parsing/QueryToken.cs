namespace SearchEngine.Model;

/// <summary>A piece of the query text, [Start, End), with its brackets, quotation marks and escapes.</summary>
/// <param name="Closed">False for a phrase, pattern or range that the end of the text cuts off.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, bool Closed = true)
{
    /// <summary>Whether it can stand behind a field's colon.</summary>
    public bool StartsValue => Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Regex
        or QueryTokenKind.Range or QueryTokenKind.Everything or QueryTokenKind.Open;

    /// <summary>Without the marks around it.</summary>
    public TextSpan Inside => Kind is QueryTokenKind.Phrase or QueryTokenKind.Regex or QueryTokenKind.Range
        ? new TextSpan(Start + 1, Closed ? End - 1 : End)
        : new TextSpan(Start, End);
}
