using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>Writes articles to an index on this machine.</summary>
internal sealed class EmbeddedWriter : IArticleWriter
{
    private const int Stripes = 64;

    private readonly IndexWriter _writer;
    private readonly IndexReader _before;
    private readonly ThreadLocal<ArticleDocuments> _documents = new(() => new ArticleDocuments());
    private readonly HashSet<string> _recorded = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] _added = [.. Enumerable.Range(0, Stripes).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    public EmbeddedWriter(StorageDirectory directory, IndexWriterOptions options)
    {
        _writer = IndexWriter.Open(directory, ArticleSchema.Instance, options);
        try
        {
            _before = IndexReader.Open(directory, ArticleSchema.Instance);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }
    }

    public void Remove(string sourcePath) => _writer.Delete(ArticleSchema.Source, KeywordTerm.Of(sourcePath));

    public void Add(Article article)
    {
        // The stripe is held to the end, so that two articles of one id cannot both come after the other's deletion.
        var added = _added[(uint)article.Id.GetHashCode(StringComparison.Ordinal) % Stripes];
        lock (added)
        {
            byte[] id = KeywordTerm.Of(article.Id);
            if (!added.Add(article.Id) || WasThere(id)) _writer.Delete(ArticleSchema.Id, id);
            using var lease = _writer.Borrow();
            _documents.Value!.Add(lease.Builder, article);
        }
    }

    public void Complete(SourceRecord source)
    {
        lock (_recorded)
        {
            byte[] key = SourceDocument.Key(source.Path);
            if (!_recorded.Add(source.Path) || WasThere(key)) _writer.Delete(ArticleSchema.Id, key);
            using var lease = _writer.Borrow();
            _documents.Value!.Add(lease.Builder, source);
        }
    }

    public void Commit() => _writer.Commit();

    public void Dispose()
    {
        _writer.Dispose();
        _before.Dispose();
        _documents.Dispose();
    }

    private bool WasThere(byte[] id)
    {
        foreach (var segment in _before.Segments)
        {
            if (segment.Terms(ArticleSchema.Id).TryFind(id, out _)) return true;
        }

        return false;
    }
}
