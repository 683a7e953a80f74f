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

    /// <summary>Of citations only.</summary>
    BibTex,

    /// <summary>Of citations only.</summary>
    Csl,
}
