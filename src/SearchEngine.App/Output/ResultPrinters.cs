using SearchEngine.Model;

namespace SearchEngine.App;

internal static class ResultPrinters
{
    /// <exception cref="UsageException">The format has no place for what is asked.</exception>
    public static IResultPrinter For(OutputFormat format, CommandContext context, SearchRequest request)
    {
        if (request.Facets.Count > 0 && format is OutputFormat.JsonLines or OutputFormat.Csv or OutputFormat.RawCsv)
            throw new UsageException("--facets has no place among lines of results; ask for them alone: said facets");
        if (request.Grouped && format is OutputFormat.Csv or OutputFormat.RawCsv) throw new UsageException("--group has no place in a table of single results; --json, --jsonl and --markdown have groups");
        return format switch
        {
            OutputFormat.Json => new JsonResults(context.Output),
            OutputFormat.JsonLines => new JsonLineResults(context.Output),
            OutputFormat.Csv or OutputFormat.RawCsv => new CsvResults(context.Output, format == OutputFormat.RawCsv),
            OutputFormat.Markdown => new MarkdownResults(context.Output),
            _ => new TextResults(context.Output, context.OutputStyle),
        };
    }
}
