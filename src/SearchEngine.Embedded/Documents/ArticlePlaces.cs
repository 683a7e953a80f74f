using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where the articles stand that were met more than once.</summary>
internal sealed class ArticlePlaces
{
    private readonly Dictionary<string, List<ArticleSource>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes a walk through every source's items; only articles with copies are kept.</summary>
    public ArticlePlaces(IndexState state)
    {
        foreach (var (segment, document) in state.SourceDocuments())
        {
            var items = SourceDocument.Items(segment.Records.Record(document));
            while (items.MoveNext())
            {
                if (items.IsCopy) _places.TryAdd(items.ArticleId, []);
            }
        }

        if (_places.Count == 0) return;
        foreach (var (segment, document) in state.SourceDocuments()) Place(segment.Records.Record(document));
    }

    public Article WithCopies(Article article) => _places.TryGetValue(article.Id, out var places)
        ? article with { Copies = [.. places.Where(p => p != article.Source).OrderBy(p => p.Path, StringComparer.Ordinal)] }
        : article;

    private void Place(ReadOnlySpan<byte> source)
    {
        string path = SourceDocument.Path(source);
        var items = SourceDocument.Items(source);
        while (items.MoveNext())
        {
            if (_places.TryGetValue(items.ArticleId, out var places)) places.Add(new ArticleSource(path, items.Place));
        }
    }
}
