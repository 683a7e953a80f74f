namespace SearchEngine.Model;

/// <summary>
/// Changes an index. Safe from several threads at once. Nothing is seen by readers, or survives a crash, before
/// <see cref="Commit"/> returns; disposing without a commit leaves the last one in force.
/// To read a source anew: <see cref="Remove"/> its path, <see cref="Add"/> its articles, <see cref="Complete"/> it.
/// A source that was never completed is read again by the next run.
/// </summary>
public interface IArticleWriter : IDisposable
{
    /// <summary>Removes a source's record and its articles; does nothing when the path is not in the index.</summary>
    void Remove(string sourcePath);

    /// <summary>Adds an article; one of the same id that was added before is replaced.</summary>
    void Add(Article article);

    /// <summary>Records that a source has been read, to its end or up to a point, or why it was skipped; replaces an earlier record of it.</summary>
    void Complete(SourceRecord source);

    /// <summary>Makes everything so far durable, and visible to readers that refresh.</summary>
    /// <exception cref="IOException">The commit failed; the last good commit stays in force and the writer is closed.</exception>
    void Commit();
}
