namespace SearchEngine.App;

/// <summary>A file as the walk met it.</summary>
internal sealed record FoundFile(string Path, long Length, DateTimeOffset Modified);
