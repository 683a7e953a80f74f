namespace SearchEngine.Index;

/// <summary>A segment in memory, this thread's alone until disposed on the same thread.</summary>
public readonly struct BuilderLease : IDisposable
{
    private readonly IndexWriter _writer;

    internal BuilderLease(IndexWriter writer, SegmentBuilder builder) => (_writer, Builder) = (writer, builder);

    public SegmentBuilder Builder { get; }

    /// <summary>Gives the segment back; flushes it when it has grown enough.</summary>
    public void Dispose() => _writer.Return(Builder);
}
