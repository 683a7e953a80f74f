using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where words and names of a query's field are looked up for suggestions.</summary>
internal static class SchemaFields
{
    /// <summary>The fields with words as written; null for a field that holds no text.</summary>
    public static int[]? Words(QueryField field) => field switch
    {
        QueryField.Default => [ArticleSchema.Title, ArticleSchema.Text],
        QueryField.Title => [ArticleSchema.Title],
        QueryField.Text => [ArticleSchema.Text],
        QueryField.Quote => [ArticleSchema.Quote],
        _ => null,
    };

    /// <summary>The fields with the stems of those words.</summary>
    public static int[] Stems(QueryField field) => field switch
    {
        QueryField.Title => [ArticleSchema.TitleStems],
        QueryField.Text => [ArticleSchema.TextStems],
        QueryField.Quote => [ArticleSchema.QuoteStems],
        _ => [ArticleSchema.TitleStems, ArticleSchema.TextStems],
    };

    /// <summary>The keyword field whose values are names of a kind that a person may want to see; null when there is none.</summary>
    public static int? Name(QueryField field) => field switch
    {
        QueryField.Speaker => ArticleSchema.Speaker,
        QueryField.Outlet => ArticleSchema.Outlet,
        QueryField.Author => ArticleSchema.Author,
        QueryField.Language => ArticleSchema.Language,
        QueryField.Kind => ArticleSchema.Kind,
        QueryField.Attribution => ArticleSchema.Attribution,
        _ => null,
    };
}
