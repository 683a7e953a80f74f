using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Knows every article of the index by its words and its address, so that one that is met again becomes another source of
/// the same article. The reading with the longer text is the one that is shown: a feed's summary yields to the page.
/// Used by one thread at a time.
/// </summary>
internal sealed class ArticleRegister
{
    private readonly Dictionary<string, KnownArticle> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, KnownArticle> _byWords = [];
    private readonly Dictionary<ulong, KnownArticle> _byAddress = [];
    private readonly Dictionary<string, List<SourceItem>> _items = new(StringComparer.Ordinal);

    /// <param name="shown">The file whose reading of an article is in the index.</param>
    public ArticleRegister(IReadOnlyList<SourceRecord> sources, Func<string, string?> shown)
    {
        foreach (var source in sources)
        {
            foreach (var item in source.Items) Enter(source.Path, item);
        }

        foreach (var article in _byId.Values)
        {
            article.Shown = article.Holders.Count == 1 ? article.Holders[0] : shown(article.Id);
        }
    }

    /// <summary>Settles which article of the index this is, and keeps that the file holds it.</summary>
    /// <param name="path">The file that it was read from.</param>
    /// <returns>The item for the file's record, and the article to add, or null when the index shows another reading of it.</returns>
    public (SourceItem Item, Article? Added) Claim(Article article, string path)
    {
        var print = ArticleFingerprint.Of(article);
        var known = Find(print, path);
        var id = known?.Id ?? Unused(article.Id);
        var item = new SourceItem(article.Source.Item, id, print.Words, print.Address, article.Text.Length, known is not null);
        var isShorter = known?.Shown is not null && article.Text.Length <= MuchLonger(known.Length);
        var entered = Enter(path, item);
        if (isShorter) return (item, null);
        (entered.Shown, entered.Length) = (path, article.Text.Length);
        return (item, article with { Id = id });
    }

    /// <summary>Takes out what a file holds.</summary>
    /// <returns>Other files that hold an article which was shown as this file has it: they must be read again.</returns>
    public IReadOnlyCollection<string> Forget(string path)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        if (!_items.Remove(path, out var items)) return others;
        foreach (var item in items)
        {
            var article = _byId[item.ArticleId];
            article.Holders.Remove(path);
            if (article.Shown == path) article.Shown = null;
            if (article.Holders.Count == 0) _byId.Remove(article.Id);
        }

        foreach (var item in items)
        {
            if (_byId.TryGetValue(item.ArticleId, out var left) && left.Shown is null) others.UnionWith(left.Holders);
        }

        others.Remove(path);
        return others;
    }

    private static int MuchLonger(int length) => length + (length / 4);

    /// <summary>Several items of one file may share an address that is the file's and not theirs; across files it is the article's.</summary>
    private KnownArticle? Find(ArticleFingerprint print, string path)
        => Living(_byWords, print.Words) ?? (Living(_byAddress, print.Address) is { } same && !same.Holders.Contains(path) ? same : null);

    private KnownArticle? Living(Dictionary<ulong, KnownArticle> index, ulong key)
        => key != 0 && index.TryGetValue(key, out var article) && _byId.TryGetValue(article.Id, out var living) && living == article ? article : null;

    private KnownArticle Enter(string path, SourceItem item)
    {
        if (!_byId.TryGetValue(item.ArticleId, out var article)) _byId[item.ArticleId] = article = new KnownArticle(item.ArticleId);
        article.Holders.Add(path);
        if (article.Length == 0) article.Length = item.Length;
        if (Living(_byWords, item.Words) is null) _byWords[item.Words] = article;
        if (Living(_byAddress, item.Address) is null) _byAddress[item.Address] = article;
        if (!_items.TryGetValue(path, out var items)) _items[path] = items = [];
        items.Add(item);
        return article;
    }

    /// <summary>An id tells where an article stands; what stood there before may live on elsewhere under it.</summary>
    private string Unused(string id)
    {
        var unused = id;
        for (var n = 2; _byId.ContainsKey(unused); n++) unused = $"{id}-{n}";
        return unused;
    }
}
