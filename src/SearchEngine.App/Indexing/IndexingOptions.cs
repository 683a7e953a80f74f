namespace SearchEngine.App;

/// <summary>How a run works. Values come from the configuration: SAID_INDEXING__THREADS, or "indexing" in the file.</summary>
internal sealed record IndexingOptions
{
    /// <summary>How many articles are worked out at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long work may go on without being made durable, at the borders of files.</summary>
    public TimeSpan CommitEvery { get; init; } = TimeSpan.FromSeconds(30);
}
