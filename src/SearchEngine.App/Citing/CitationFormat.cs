namespace SearchEngine.App;

/// <summary>A way to write a citation.</summary>
internal sealed record CitationFormat(string Name, Func<Citation, string> Write)
{
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("Plain text", PlainCitation.Write),
        new("Markdown", MarkdownCitation.Write),
        new("BibTeX", BibTexCitation.Write),
        new("CSL-JSON", CslJsonCitation.Write),
    ];
}
