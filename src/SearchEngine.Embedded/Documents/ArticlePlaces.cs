using SearchEngine.Index;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where the articles stand that were met more than once.</summary>
internal sealed class ArticlePlaces
{
    private delegate SourceItemCursor ItemsOf(ReadOnlySpan<byte> record);

    private readonly Dictionary<string, List<ArticleSource>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes a walk through every source's items; only articles with copies are kept.</summary>
    public ArticlePlaces(IndexReader reader)
    {
        var parts = SourceCatalog.Parts(reader).ToList();
        var sources = SourceCatalog.Sources(reader).ToList();
        foreach (var (segment, document) in parts) FindCopies(SourcePart.Items(segment.Records.Record(document)));
        foreach (var (segment, document) in sources) FindCopies(SourceDocument.Items(segment.Records.Record(document)));
        if (_places.Count == 0) return;
        foreach (var (segment, document) in parts) Place(segment.Records.Record(document), SourcePart.Items);
        foreach (var (segment, document) in sources) Place(segment.Records.Record(document), SourceDocument.Items);
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

    private void Place(ReadOnlySpan<byte> record, ItemsOf itemsOf)
    {
        string path = SourceDocument.Path(record);
        var items = itemsOf(record);
        while (items.MoveNext())
        {
            if (_places.TryGetValue(items.ArticleId, out var places)) places.Add(new ArticleSource(path, items.Place));
        }
    }
}
