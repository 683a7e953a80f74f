using CsvHelper;

namespace SearchEngine.News;

/// <summary>How a table is written: what stands between its fields, and which field a column is.</summary>
/// <param name="Columns">Field names by position: those of the header line, or worked out from the first rows.</param>
internal sealed record TableDialect(char Delimiter, bool HasHeader, string[] Columns)
{
    private const int LongestName = 40;
    private const string Delimiters = "\t,;|";

    /// <summary>The dialect of a file whose first line names its columns, or whose rows are plainly a table; null for anything else.</summary>
    public static TableDialect? Of(FileHead head)
    {
        var first = head.Lines(1).FirstOrDefault() ?? "";
        foreach (var delimiter in Delimiters)
        {
            if (first.Contains(delimiter))
            {
                var columns = Split(first, delimiter);
                if (IsHeader(columns, head))
                {
                    return new TableDialect(delimiter, HasHeader: true, columns);
                }
            }
        }

        return head.Extension is ".csv" or ".tsv" or ".tab" or ".psv" ? WithoutHeader(head, first) : null;
    }

    /// <summary>Names, one of them of a title or a text; two in all, unless the file's name says that it is a table.</summary>
    private static bool IsHeader(string[] columns, FileHead head)
    {
        var fields = columns.Select(column => FieldNames.Of(column)).ToHashSet();
        var known = fields.Count(field => field != ArticleField.None);
        if (columns.Length > 1 && Array.Exists(columns, head.Fields.Names))
        {
            return true;
        }

        return columns.Length > 1 && Array.TrueForAll(columns, column => column.Length <= LongestName && !column.Contains(". ", StringComparison.Ordinal))
            && (fields.Contains(ArticleField.Title) || fields.Contains(ArticleField.Text) || fields.Contains(ArticleField.Summary))
            && known >= (head.Extension is ".csv" or ".tsv" or ".tab" ? 1 : 2);
    }

    private static TableDialect? WithoutHeader(FileHead head, string first)
    {
        var delimiter = Delimiters.MaxBy(d => first.Count(c => c == d));
        using var table = CsvReader.FromText(head.Text, new CsvReaderOptions { Separator = delimiter, HasHeader = false });
        var rows = new List<string[]>();
        while (rows.Count < ColumnGuess.Rows && table.Read())
        {
            rows.Add(table.Current.ToArray());
        }

        // The last row of the head may be cut.
        rows = head.IsAll || rows.Count < 2 || rows.Count == ColumnGuess.Rows ? rows : rows[..^1];
        var columns = ColumnGuess.Names(rows) ?? (head.Fields.HighestNumber is var width and > 0 ? [.. Enumerable.Repeat("", width)] : null);
        return columns is not null ? new TableDialect(delimiter, HasHeader: false, columns) : null;
    }

    private static string[] Split(string line, char delimiter)
        => [.. line.Split(delimiter).Select(column => column.Trim().Trim('"'))];
}
