namespace SearchEngine.App;

/// <summary>How a run works. Values come from the configuration: SAID_INDEXING__THREADS, or "indexing" in the file.</summary>
internal sealed record IndexingOptions
{
    /// <summary>How many articles are worked out at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Megabytes that articles may take in memory before they are written out; null for 256, or less where the process is
    /// allowed less. More is faster up to a point, less always works; finding quotations takes some 200 MB beside it.
    /// </summary>
    public int? Memory { get; init; }

    /// <summary>How long work may go on without being made durable.</summary>
    public TimeSpan CommitEvery { get; init; } = TimeSpan.FromSeconds(30);
}
