namespace SearchEngine.Index;

/// <summary>How an <see cref="IndexWriter"/> works. Change one with <c>with</c>.</summary>
public sealed record IndexWriterOptions
{
    private const long AmpleBudget = 256 << 20;

    /// <summary>
    /// Bytes that all segments in memory may take together before one is flushed, what flushing takes on top included. The
    /// rest of what a writer takes is small and does not grow with the index: merging reads and writes in streams. Where
    /// the process may not take much (a container's limit, DOTNET_GCHeapHardLimit), a quarter of that is the default.
    /// </summary>
    public long MemoryBudget { get; init; } = Math.Min(AmpleBudget, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);

    /// <summary>Threads that may add at the same time, each to a segment of its own.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Gives commits their time, which is for people; it orders nothing.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public MergePolicy MergePolicy { get; init; } = new();

    /// <summary>Merges run beside the adding threads; false leaves them to the writer's caller.</summary>
    public bool MergeInBackground { get; init; } = true;
}
