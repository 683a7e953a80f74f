using SearchEngine.Index;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where the articles stand that were met more than once.</summary>
internal sealed class ArticlePlaces
{
    private readonly Dictionary<string, List<ArticleSource>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes a walk through every source's items; only articles with copies are kept.</summary>
    public ArticlePlaces(IndexReader reader)
    {
        foreach (var (segment, document) in SourceCatalog.Parts(reader)) FindCopies(SourcePart.Items(segment.Records.Record(document)));
        foreach (var (segment, document) in SourceCatalog.Sources(reader)) FindCopies(SourceDocument.Items(segment.Records.Record(document)));
        if (_places.Count == 0) return;
        foreach (var (segment, document) in SourceCatalog.Parts(reader)) Place(segment.Records.Record(document), SourcePart.Items(segment.Records.Record(document)));
        foreach (var (segment, document) in SourceCatalog.Sources(reader)) Place(segment.Records.Record(document), SourceDocument.Items(segment.Records.Record(document)));
    }

    public Article WithCopies(Article article) => _places.TryGetValue(article.Id, out var places)
        ? article with { Copies = [.. places.Where(p => p != article.Source).OrderBy(p => p.Path, StringComparer.Ordinal)] }
        : article;

    private void FindCopies(SourceItemCursor items)
    {
        while (items.MoveNext())
        {
            if (items.IsCopy) _places.TryAdd(items.ArticleId, []);
        }
    }

    private void Place(ReadOnlySpan<byte> source, SourceItemCursor items)
    {
        string path = SourceDocument.Path(source);
        while (items.MoveNext())
        {
            if (_places.TryGetValue(items.ArticleId, out var places)) places.Add(new ArticleSource(path, items.Place));
        }
    }
}
