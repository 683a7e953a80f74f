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
    private readonly SourceParts _parts;
    private readonly ThreadLocal<ArticleDocuments> _documents = new(() => new ArticleDocuments());

    /// <summary>
    /// What this writer has added, by hashes of its ids: two that share a hash cost the later one a deletion of nothing.
    /// </summary>
    private readonly KeyTable[] _added = [.. Enumerable.Range(0, Stripes).Select(_ => new KeyTable())];

    public EmbeddedWriter(StorageDirectory directory, IndexWriterOptions options)
    {
        _writer = IndexWriter.Open(directory, ArticleSchema.Instance, options);
        try
        {
            _before = IndexReader.Open(directory, ArticleSchema.Instance);
            _parts = new SourceParts(_before);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }
    }

    public void Remove(string sourcePath)
    {
        _writer.Delete(ArticleSchema.Source, KeywordTerm.Of(sourcePath));
        _parts.Forget(sourcePath);
    }

    public void Add(Article article) => Replace(KeywordTerm.Of(article.Id), (documents, builder) => documents.Add(builder, article));

    public void Complete(SourceRecord source)
    {
        var (parts, items) = _parts[source.Path];
        if (source.Progress is not null && source.Items.Count > items)
        {
            Replace(SourcePart.Key(source.Path, parts), (_, builder) => ArticleDocuments.AddPart(builder, source, parts, items));
            _parts[source.Path] = (parts + 1, source.Items.Count);
        }

        Replace(SourceDocument.Key(source.Path), (_, builder) => ArticleDocuments.Add(builder, source, _parts[source.Path].Items));
    }

    public void Commit() => _writer.Commit();

    public void Dispose()
    {
        _writer.Dispose();
        _before.Dispose();
        _documents.Dispose();
    }

    private void Replace(byte[] id, Action<ArticleDocuments, SegmentBuilder> add)
    {
        // The stripe is held to the end, so that two articles of one id cannot both come after the other's deletion.
        ulong hash = Hash64.Of(id);
        var added = _added[hash % Stripes];
        lock (added)
        {
            if (!added.Set(hash, 0) || WasThere(id)) _writer.Delete(ArticleSchema.Id, id);
            using var lease = _writer.Borrow();
            add(_documents.Value!, lease.Builder);
        }
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
