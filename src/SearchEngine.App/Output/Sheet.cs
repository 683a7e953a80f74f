using System.Globalization;

namespace SearchEngine.App;

/// <summary>Rows of values that can be printed as a table for a person, as comma-separated values or as a Markdown table.</summary>
internal sealed class Sheet(params IReadOnlyList<SheetColumn> columns)
{
    private readonly List<object?[]> _rows = [];

    /// <param name="values">Texts, whole numbers or null; one a column.</param>
    public void Add(params object?[] values) => _rows.Add(values);

    public void Print(CommandContext context, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Csv or OutputFormat.RawCsv: PrintCsv(context.Output, format == OutputFormat.RawCsv); break;
            case OutputFormat.Markdown: PrintMarkdown(context.Output); break;
            default: PrintTable(context); break;
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "",
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string? Plain(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();

    private void PrintTable(CommandContext context)
    {
        if (_rows.Count == 0) return;
        var table = new TextTable(columns);
        foreach (var row in _rows) table.Add([.. row.Select(Shown)]);
        table.Print(context.Output, context.OutputStyle);
    }

    private void PrintCsv(TextWriter output, bool isRaw)
    {
        CsvLine.Write(output, isRaw, [.. columns.Select(c => c.Name)]);
        foreach (var row in _rows) CsvLine.Write(output, isRaw, [.. row.Select(Plain)]);
    }

    private void PrintMarkdown(TextWriter output)
    {
        output.WriteLine($"| {string.Join(" | ", columns.Select(c => MarkdownText.Of(c.Name)))} |");
        output.WriteLine($"| {string.Join(" | ", columns.Select(c => c.IsNumber ? "---:" : "---"))} |");
        foreach (var row in _rows) output.WriteLine($"| {string.Join(" | ", row.Select(v => MarkdownText.Of(Shown(v))))} |");
    }
}
