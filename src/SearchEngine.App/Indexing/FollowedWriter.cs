using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A writer of whom it is known what became of the sources. Articles are added by several threads, sources by one.</summary>
internal sealed class FollowedWriter(IArticleWriter inner) : IArticleWriter
{
    private readonly Dictionary<string, SourceRecord?> _changes = new(StringComparer.Ordinal);

    /// <summary>By path, the last record of a source, or null for one that is gone.</summary>
    public IReadOnlyDictionary<string, SourceRecord?> Changes => _changes;

    public void Remove(string sourcePath)
    {
        inner.Remove(sourcePath);
        _changes[sourcePath] = null;
    }

    public void Add(Article article) => inner.Add(article);

    public void Complete(SourceRecord source)
    {
        inner.Complete(source);
        _changes[source.Path] = source;
    }

    public void Commit() => inner.Commit();

    public void Dispose() => inner.Dispose();
}
