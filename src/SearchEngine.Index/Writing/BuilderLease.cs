namespace SearchEngine.Index;

/// <summary>A segment in memory, the borrower's alone until disposed.</summary>
public readonly struct BuilderLease : IDisposable
{
    private readonly IndexWriter _writer;

    internal BuilderLease(IndexWriter writer, SegmentBuilder builder) => (_writer, Builder) = (writer, builder);

    public SegmentBuilder Builder { get; }

    /// <summary>Gives the segment back and flushes it when it has grown enough; documents of a block that was not ended are lost.</summary>
    public void Dispose() => _writer.Return(Builder);
}
