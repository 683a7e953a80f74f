using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Finds in an index what a citation says. The list of all sources, which has the hashes of the files, is read once.</summary>
/// <param name="withHash">Whether the list is to be read at all.</param>
internal sealed class CitationReader(IArticleIndex index, bool withHash = true)
{
    private Dictionary<string, string>? _hashes;

    /// <summary>Null when the index has no such article, or the article no such quotation.</summary>
    public Citation? Read(ResultReference result)
    {
        if (index.Find(result.ArticleId) is not { } article) return index.Find(result.ToString()) is { } named ? Of(named, null) : null;
        if (result.QuoteNumber is not { } number) return Of(article, null);
        return number < article.Quotes.Count ? Of(article, article.Quotes[number]) : null;
    }

    private Citation Of(Article article, Quote? quote)
        => new(article, quote, quote?.Speaker is { } speaker ? index.Speakers.Shown(speaker) : null, HashOf(article.Source.Path));

    private string? HashOf(string path)
    {
        if (!withHash) return null;
        if (_hashes is null)
        {
            _hashes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var source in index.Sources(withItems: false)) _hashes[source.Path] = source.ContentHash;
        }

        return _hashes.GetValueOrDefault(path) is { Length: > 0 } hash ? hash : null;
    }
}
