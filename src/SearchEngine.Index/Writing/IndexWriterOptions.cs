namespace SearchEngine.Index;

/// <summary>How an <see cref="IndexWriter"/> works. Change one with <c>with</c>.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>Bytes that all segments in memory may take together before one is flushed.</summary>
    public long MemoryBudget { get; init; } = 256 << 20;

    /// <summary>Threads that may add at the same time, each to a segment of its own.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Gives commits their time, which is for people; it orders nothing.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public MergePolicy MergePolicy { get; init; } = new();

    /// <summary>Merges run beside the adding threads; false leaves them to the writer's caller.</summary>
    public bool MergeInBackground { get; init; } = true;
}
