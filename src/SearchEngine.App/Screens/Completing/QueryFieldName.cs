using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A field as it can be typed before a colon.</summary>
/// <param name="Name">The name, without the colon.</param>
/// <param name="Does">What it looks at, in a few words.</param>
/// <param name="Names">Whose names its values are; null for other fields.</param>
/// <param name="Values">The facet that knows its few values.</param>
/// <param name="IsWords">Whether its values are words of the articles.</param>
internal sealed record QueryFieldName(string Name, string Does, QueryField? Names = null, FacetField? Values = null, bool IsWords = false)
{
    /// <summary>Whether its values are few enough to be offered without being asked for.</summary>
    public bool IsOfferedAtOnce => Names is not null || Values is not null;

    public static IReadOnlyList<QueryFieldName> All { get; } =
    [
        new("speaker", "who said it", QueryField.Speaker),
        new("outlet", "where it was printed", QueryField.Outlet),
        new("quote", "the words of one quotation", IsWords: true),
        new("date", "2021, 2021-02, [2020-01 TO 2021-02], >2020"),
        new("title", "only the headline", IsWords: true),
        new("text", "only the text", IsWords: true),
        new("author", "who wrote it", QueryField.Author),
        new("lang", "language, as en or es", Values: FacetField.Language),
        new("kind", "direct, indirect or mixed", Values: FacetField.Kind),
        new("attribution", "how surely it is somebody's", Values: FacetField.Attribution),
        new("url", "the article's address"),
        new("source", "the file it came from"),
        new("id", "the article's id"),
    ];

    public static QueryFieldName? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name.TrimStart('+', '-', '!'), StringComparison.OrdinalIgnoreCase));
}
