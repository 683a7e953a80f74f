using System.CommandLine;

namespace SearchEngine.App;

/// <summary>How results are printed: for a person unless one of these is given.</summary>
internal sealed class FormatOptions
{
    private readonly OutputFormat[] _formats;
    private readonly Option<bool>[] _options;

    public FormatOptions(Command command, params OutputFormat[] formats)
    {
        _formats = formats;
        _options = Array.ConvertAll(formats, Option);
        foreach (var option in _options) command.Options.Add(option);
    }

    public OutputFormat Chosen(ParseResult parsed)
    {
        var chosen = Array.FindAll(_options, parsed.GetValue);
        if (chosen.Length > 1) throw new UsageException($"{chosen[0].Name} and {chosen[1].Name} do not go together: choose one");
        return chosen is [var only] ? _formats[Array.IndexOf(_options, only)] : OutputFormat.Text;
    }

    /// <summary>Every format of rows.</summary>
    public static FormatOptions OfRows(Command command) => new(command, OutputFormat.Json, OutputFormat.JsonLines, OutputFormat.Csv, OutputFormat.RawCsv, OutputFormat.Markdown);

    private static Option<bool> Option(OutputFormat format) => format switch
    {
        OutputFormat.Json => CommonOptions.Flag("--json", "Print one JSON object"),
        OutputFormat.JsonLines => CommonOptions.Flag("--jsonl", "Print one JSON object a line"),
        OutputFormat.Csv => CommonOptions.Flag("--csv", "Print comma-separated values; what a spreadsheet would take for a formula gets an apostrophe before it"),
        OutputFormat.RawCsv => CommonOptions.Flag("--csv-raw", "The same with formulas left as they are"),
        OutputFormat.Markdown => CommonOptions.Flag("--markdown", "Print Markdown"),
        OutputFormat.BibTex => CommonOptions.Flag("--bibtex", "Print BibTeX, for LaTeX"),
        OutputFormat.Csl => CommonOptions.Flag("--csl", "Print CSL-JSON, for Zotero, pandoc and others that format citations"),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
