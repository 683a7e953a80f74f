using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Benchmarks;

/// <summary>The fields and the analysis of the rival's harness: Lucene's EnglishAnalyzer over title and text, values of outlet, author and month, days.</summary>
internal static class RivalSchema
{
    public const int Title = 0, Text = 1, Id = 2, Outlet = 3, Author = 4, Month = 5, Date = 6;

    public static IndexSchema Instance { get; } = new(
        new("title", FieldType.Text) { Filter = LuceneEnglishFilter.Instance },
        new("text", FieldType.Text) { Filter = LuceneEnglishFilter.Instance },
        new("id", FieldType.Keyword), new("outlet", FieldType.Keyword), new("author", FieldType.Keyword), new("ym", FieldType.Keyword),
        new("date", FieldType.Number));
}
