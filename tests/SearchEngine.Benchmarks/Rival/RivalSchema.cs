using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Benchmarks;

/// <summary>
/// The fields of the rival's harness: title and text, values of outlet, author and month, days. Either with Lucene's
/// EnglishAnalyzer over title and text, or with what the product does: words as written, and stems beside them.
/// </summary>
internal static class RivalSchema
{
    public const int Title = 0, Text = 1, Id = 2, Outlet = 3, Author = 4, Month = 5, Date = 6, TitleStems = 7, TextStems = 8;

    private static readonly FieldDefinition[] Others =
    [
        new("id", FieldType.Keyword), new("outlet", FieldType.Keyword), new("author", FieldType.Keyword), new("ym", FieldType.Keyword), new("date", FieldType.Number),
    ];

    private static readonly IndexSchema English = new([Words("title", LuceneEnglishFilter.Instance), Words("text", LuceneEnglishFilter.Instance), .. Others]);

    private static readonly IndexSchema Product = new(
        [Words("title", FoldingFilter.Instance), Words("text", FoldingFilter.Instance), .. Others, Stems("title"), Stems("text")]);

    public static IndexSchema Of(bool isProduct) => isProduct ? Product : English;

    private static FieldDefinition Words(string name, WordFilter filter) => new(name, FieldType.Text) { Filter = filter };

    private static FieldDefinition Stems(string name)
        => new(name + "Stems", FieldType.TextWithoutPositions) { Filter = StemmingFilter.Instance, CopyOf = name };
}
