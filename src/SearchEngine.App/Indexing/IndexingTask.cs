namespace SearchEngine.App;

/// <summary>What a run is to read.</summary>
/// <param name="Paths">Files and folders, full.</param>
/// <param name="Outlet">The outlet of everything read, "" for none; null keeps what was said of each file in earlier runs.</param>
/// <param name="Left">Folders that are not looked into: the index's own.</param>
internal sealed record IndexingTask(IReadOnlyList<string> Paths, string? Outlet, IReadOnlyList<string> Left)
{
    /// <summary>Which field is which part of an article, "PART=NAME" each; null keeps what was said of each file in earlier runs.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Which files below a folder are read.</summary>
    public PathFilter Filter { get; init; } = PathFilter.All;

    /// <summary>Settings of files that the index at hand does not know of; a rebuilding takes them from the old index.</summary>
    public IReadOnlyDictionary<string, string> EarlierSettings { get; init; } = new Dictionary<string, string>();
}
