using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where the articles stand that were met more than once.</summary>
internal sealed class ArticlePlaces
{
    private readonly Dictionary<string, List<ArticleSource>> _places;

    public ArticlePlaces(IReadOnlyList<SourceRecord> sources)
    {
        _places = sources.SelectMany(s => s.Items).Where(i => i.IsCopy).DistinctBy(i => i.ArticleId).ToDictionary(i => i.ArticleId, _ => new List<ArticleSource>(), StringComparer.Ordinal);
        if (_places.Count == 0) return;
        foreach (var source in sources)
        {
            foreach (var item in source.Items)
            {
                if (_places.TryGetValue(item.ArticleId, out var places)) places.Add(new ArticleSource(source.Path, item.Item));
            }
        }
    }

    public Article WithCopies(Article article)
        => _places.TryGetValue(article.Id, out var places) ? article with { Copies = [.. places.Where(p => p != article.Source)] } : article;
}
