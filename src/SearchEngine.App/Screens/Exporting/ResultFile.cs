using System.Globalization;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Results in a file of their own.</summary>
internal static class ResultFile
{
    /// <returns>What has been done, in a line.</returns>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public static string Write(IArticleIndex index, ExportResults export)
    {
        string path = Path.GetFullPath(export.Path);
        var found = index.Search(export.Request);
        using (var output = new StreamWriter(path, new UTF8Encoding(false), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }))
        {
            PrinterFor(export.Format, output).Print(export.Request, found);
        }

        string left = found.Total > found.Hits.Count ? string.Create(CultureInfo.InvariantCulture, $" of {found.Total:N0}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{found.Hits.Count:N0}{left} results are in {path}");
    }

    private static IResultPrinter PrinterFor(OutputFormat format, TextWriter output) => format switch
    {
        OutputFormat.Csv => new CsvResults(output, isRaw: false),
        OutputFormat.JsonLines => new JsonLineResults(output),
        OutputFormat.Markdown => new MarkdownResults(output),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
