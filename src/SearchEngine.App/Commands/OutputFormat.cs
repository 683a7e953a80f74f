namespace SearchEngine.App;

internal enum OutputFormat
{
    Text,
    Json,
    JsonLines,
    Csv,

    /// <summary>With formulas left as they are.</summary>
    RawCsv,

    Markdown,
}
