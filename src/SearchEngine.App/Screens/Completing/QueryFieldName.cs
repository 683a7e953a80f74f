using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A field as it can be typed before a colon.</summary>
/// <param name="Name">The name, without the colon.</param>
/// <param name="Does">What it looks at, in a few words.</param>
/// <param name="Values">The facet that knows its values; null for fields of free words.</param>
/// <param name="IsWords">Whether its values are words of the articles.</param>
internal sealed record QueryFieldName(string Name, string Does, FacetField? Values = null, bool IsWords = false)
{
    public static IReadOnlyList<QueryFieldName> All { get; } =
    [
        new("speaker", "who said it", FacetField.Speaker),
        new("outlet", "where it was printed", FacetField.Outlet),
        new("quote", "the words of one quotation", IsWords: true),
        new("date", "2021, 2021-02, [2020-01 TO 2021-02], >2020"),
        new("title", "only the headline", IsWords: true),
        new("text", "only the text", IsWords: true),
        new("author", "who wrote it", FacetField.Author),
        new("lang", "language, as en or es", FacetField.Language),
        new("kind", "direct, indirect or mixed", FacetField.Kind),
        new("attribution", "how surely it is somebody's", FacetField.Attribution),
        new("url", "the article's address"),
        new("source", "the file it came from"),
        new("id", "the article's id"),
    ];

    public static QueryFieldName? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name.TrimStart('+', '-', '!'), StringComparison.OrdinalIgnoreCase));
}
