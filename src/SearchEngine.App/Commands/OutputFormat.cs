namespace SearchEngine.App;

internal enum OutputFormat
{
    Text,
    Json,
    JsonLines,
    Csv,
    Markdown,
}
