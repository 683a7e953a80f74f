using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Embedded;

/// <summary>
/// The fields of an article index. Each article is a block of documents: its quotations in order, then the article itself;
/// each source that was read has a document of its own. Words are indexed twice, as written for phrases and patterns and as
/// stems for inflections; quotations repeat what they share with their article so that both are narrowed alike.
/// </summary>
internal static class ArticleSchema
{
    public const int Title = 0, TitleStems = 1, Text = 2, TextStems = 3, Quote = 4, QuoteStems = 5, Url = 6;
    public const int Id = 7, Source = 8, Outlet = 9, Author = 10, Speaker = 11, Language = 12, Kind = 13, Attribution = 14;

    /// <summary>Day of publication as <see cref="DateOnly.DayNumber"/>.</summary>
    public const int Date = 15;

    public const int IsArticle = 16, IsQuote = 17, IsSource = 18;

    /// <summary>Last document of a block.</summary>
    public const int EndsBlock = 19;

    public static IndexSchema Instance { get; } = new(
        Words("title"), Stems("title"), Words("text"), Stems("text"), Words("quote"), Stems("quote"), Words("url"),
        new("id", FieldType.Keyword), new("source", FieldType.Keyword), new("outlet", FieldType.Keyword), new("author", FieldType.KeywordSet),
        new("speaker", FieldType.KeywordSet), new("language", FieldType.Keyword), new("kind", FieldType.KeywordSet), new("attribution", FieldType.KeywordSet),
        new("date", FieldType.Number),
        new("isArticle", FieldType.Flag), new("isQuote", FieldType.Flag), new("isSource", FieldType.Flag), new("endsBlock", FieldType.Flag));

    private static FieldDefinition Words(string name) => new(name, FieldType.Text) { Filter = FoldingFilter.Instance };

    private static FieldDefinition Stems(string name)
        => new(name + "Stems", FieldType.TextWithoutPositions) { Filter = StemmingFilter.Instance, CopyOf = name };
}
