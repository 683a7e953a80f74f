namespace SearchEngine.News;

/// <summary>How a table is written: what stands between its fields, and which field a column is.</summary>
/// <param name="Columns">Field names by position; those of the header line, or worked out from the first rows.</param>
internal sealed record TableDialect(char Delimiter, bool HasHeader, string[] Columns)
{
    private const int FewestColumns = 2;

    /// <summary>The dialect of a file whose first line names its columns, or whose rows are plainly a table; null for anything else.</summary>
    public static TableDialect? Of(FileHead head)
    {
        var first = head.Lines(1).FirstOrDefault() ?? "";
        foreach (var delimiter in "\t,;|")
        {
            var columns = Split(first, delimiter);
            if (columns.Length >= FewestColumns && IsHeader(columns))
            {
                return new TableDialect(delimiter, HasHeader: true, columns);
            }
        }

        return null;
    }

    private static bool IsHeader(string[] columns)
    {
        var fields = columns.Select(column => FieldNames.Of(column)).ToHashSet();
        return Array.TrueForAll(columns, column => column.Length <= 40 && !column.Contains(". ", StringComparison.Ordinal))
            && (fields.Contains(ArticleField.Title) || fields.Contains(ArticleField.Text) || fields.Contains(ArticleField.Summary))
            && fields.Count(field => field != ArticleField.None) >= FewestColumns;
    }

    private static string[] Split(string line, char delimiter)
        => [.. line.Split(delimiter).Select(column => column.Trim().Trim('"'))];
}
