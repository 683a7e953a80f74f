using CsvHelper;

namespace SearchEngine.News;

/// <summary>Tables in text, with commas, semicolons, tabs or bars between the fields: an article a row.</summary>
internal sealed class DelimitedReader : ItemReader
{
    public override string Format => "table";

    public override bool Recognises(FileHead head) => TableDialect.Of(head) is not null;

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var dialect = TableDialect.Of(file.Head)!;
        using var table = CsvReader.Create(file.Content, Options(file, dialect), leaveOpen: true);
        while (table.Read())
        {
            file.Cancellation.ThrowIfCancellationRequested();
            var place = $"row {table.RowNumber}";
            yield return Row(dialect.Columns, table, file.Options.Fields) is { HasArticle: true } fields
                ? fields.ToItem(file.Source(place))
                : file.NoArticle(place, "a row without title and text");
        }
    }

    private static FieldBag Row(string[] columns, CsvReader table, FieldMapping mapping)
    {
        var fields = new FieldBag();
        for (var i = 0; i < Math.Min(columns.Length, table.FieldCount); i++)
        {
            if (columns[i].Length > 0)
            {
                fields.Add(columns[i], table.GetString(i));
            }
        }

        foreach (var (field, name) in mapping.Entries)
        {
            if (FieldMapping.Column(name, columns) is var at and >= 0 && at < table.FieldCount)
            {
                fields.Set(field, table.GetString(at));
            }
        }

        return fields;
    }

    private static CsvReaderOptions Options(SourceFile file, TableDialect dialect) => new()
    {
        Separator = dialect.Delimiter,
        HasHeader = dialect.HasHeader,
        Encoding = file.Head.Encoding,
        MaxRecordSize = ReadingLimits.ItemBytes,
    };
}
