using SearchEngine.Index;
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
    private readonly ArticleTable _articles = new();
    private readonly KeyTable _byWords = new();
    private readonly KeyTable _byAddress = new();
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [];

    /// <summary>By file, the article of each of its items.</summary>
    private readonly Dictionary<int, List<int>> _items = [];

    /// <summary>Rows of articles that nobody holds any more, of which some are in the way.</summary>
    private int _forgotten;

    /// <param name="shown">The file whose reading of an article is in the index.</param>
    public ArticleRegister(IEnumerable<SourceRecord> sources, Func<string, string?> shown)
    {
        foreach (var source in sources)
        {
            foreach (var item in source.Items) Enter(FileOf(source.Path), item);
        }

        for (int row = 0; row < _articles.Count; row++)
        {
            ref var article = ref _articles[row];
            article.Shown = article.Holder != KnownArticle.Several ? article.Holder : shown(_articles.IdOf(row)) is { } path ? FileOf(path) : KnownArticle.None;
        }
    }

    /// <summary>Whether much of it knows articles that are gone: what is kept for long is better made anew then.</summary>
    public bool IsWorn => _forgotten > Math.Max(100_000, _articles.Count / 2);

    /// <summary>Settles which article of the index this is, and keeps that the file holds it.</summary>
    /// <param name="print">The article's own.</param>
    /// <param name="path">The file that it was read from.</param>
    /// <returns>The item for the file's record, and the article to add, or null when the index shows another reading of it.</returns>
    public (SourceItem Item, Article? Added) Claim(Article article, ArticleFingerprint print, string path)
    {
        int file = FileOf(path), known = Find(print, file);
        string id = known >= 0 ? _articles.IdOf(known) : Unused(article.Id);
        var item = new SourceItem(article.Source.Item, id, print.Words, print.Address, article.Text.Length, known >= 0);
        bool isShorter = known >= 0 && _articles[known].Shown != KnownArticle.None && article.Text.Length <= MuchLonger(_articles[known].Length);
        ref var entered = ref _articles[Enter(file, item)];
        if (isShorter) return (item, null);
        (entered.Shown, entered.Length) = (file, article.Text.Length);
        return (item, article with { Id = id });
    }

    /// <summary>Takes out what a file holds.</summary>
    /// <returns>Other files that hold an article which was shown as this file has it: they must be read again.</returns>
    public IReadOnlyCollection<string> Forget(string path)
    {
        var others = new HashSet<int>();
        if (!_files.TryGetValue(path, out int file) || !_items.Remove(file, out var items)) return [];
        _forgotten += items.Count;
        foreach (int row in items)
        {
            _articles.RemoveHolder(row, file);
            if (_articles[row].Shown == file) _articles[row].Shown = KnownArticle.None;
        }

        foreach (int row in items)
        {
            if (_articles[row].Shown == KnownArticle.None) others.UnionWith(_articles.HoldersOf(row));
        }

        others.Remove(file);
        return [.. others.Select(other => _paths[other])];
    }

    private static int MuchLonger(int length) => length + (length / 4);

    /// <summary>Several items of one file may share an address that is the file's and not theirs; across files it is the article's.</summary>
    private int Find(ArticleFingerprint print, int file)
    {
        int same = _articles.Living(_byWords[print.Words]);
        if (same >= 0) return same;
        same = _articles.Living(_byAddress[print.Address]);
        return same >= 0 && !_articles.HoldersOf(same).Contains(file) ? same : KnownArticle.None;
    }

    /// <returns>The article's row.</returns>
    private int Enter(int file, SourceItem item)
    {
        int row = _articles.Find(item.ArticleId);
        if (row < 0) row = _articles.Add(item.ArticleId);
        _articles.AddHolder(row, file);
        if (_articles[row].Length == 0) _articles[row].Length = item.Length;
        Remember(_byWords, item.Words, row);
        Remember(_byAddress, item.Address, row);
        if (!_items.TryGetValue(file, out var items)) _items[file] = items = new List<int>(1);
        items.Add(row);
        return row;
    }

    private void Remember(KeyTable table, ulong key, int row)
    {
        if (key != 0 && _articles.Living(table[key]) < 0) table.Set(key, row);
    }

    private int FileOf(string path)
    {
        if (_files.TryGetValue(path, out int file)) return file;
        _files.Add(path, _paths.Count);
        _paths.Add(path);
        return _paths.Count - 1;
    }

    /// <summary>An id tells where an article stands; what stood there before may live on elsewhere under it.</summary>
    private string Unused(string id)
    {
        var unused = id;
        for (var n = 2; _articles.Find(unused) >= 0; n++) unused = $"{id}-{n}";
        return unused;
    }
}
