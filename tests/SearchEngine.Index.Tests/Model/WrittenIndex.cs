namespace SearchEngine.Index.Tests;

/// <summary>An index in a directory of its own, its writer, and the model of what it must hold.</summary>
internal sealed class WrittenIndex : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly IndexWriterOptions _options;

    public WrittenIndex(IndexWriterOptions? options = null)
    {
        _options = options ?? new IndexWriterOptions { Threads = 1, MergeInBackground = false };
        Directory = _directory.Storage;
        Writer = IndexWriter.Open(Directory, TestFields.Schema, _options);
    }

    public UnsyncedDirectory Directory { get; }

    public IndexWriter Writer { get; private set; }

    public ModelIndex Model { get; } = new();

    /// <summary>Adds documents as one block.</summary>
    public void Add(params ReadOnlySpan<ModelDocument> block)
    {
        using var lease = Writer.Borrow();
        foreach (var document in block)
        {
            document.AddTo(lease.Builder);
            Model.Add(document);
        }

        lease.Builder.EndBlock();
    }

    public void Delete(int field, string term)
    {
        ModelIndex.Delete(Writer, field, term);
        Model.Delete(field, term);
    }

    public void Commit() => Writer.Commit();

    /// <summary>Closes the writer and opens another.</summary>
    public void Reopen()
    {
        Writer.Dispose();
        Writer = IndexWriter.Open(Directory, TestFields.Schema, _options);
    }

    public IndexReader OpenReader() => IndexReader.Open(Directory, TestFields.Schema);

    /// <summary>The newest commit is whole, and what the model says, in so many segments.</summary>
    public void AssertHolds(int segments)
    {
        Assert.Empty(IndexChecker.Check(Directory, TestFields.Schema));
        using var reader = OpenReader();
        Assert.Equal(segments, reader.Segments.Count);
        Model.AssertEqual(reader);
    }

    public void Dispose()
    {
        Writer.Dispose();
        _directory.Dispose();
    }
}
