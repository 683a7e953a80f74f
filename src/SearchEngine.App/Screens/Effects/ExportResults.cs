using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Write what a request finds into a new file.</summary>
internal sealed record ExportResults(SearchRequest Request, OutputFormat Format, string Path) : Effect;
