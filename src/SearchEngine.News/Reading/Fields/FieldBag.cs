using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Collects the named fields of one item and keeps the best name's value of each part of an article.</summary>
internal sealed class FieldBag
{
    private readonly Dictionary<ArticleField, (int Rank, string Value)> _best = [];
    private readonly List<string> _authors = [];
    private int _authorRank = int.MaxValue;
    private bool _isMapped;

    /// <summary>True once there is something to read: a title, a text or a summary.</summary>
    public bool HasArticle => _best.ContainsKey(ArticleField.Title) || _best.ContainsKey(ArticleField.Text) || _best.ContainsKey(ArticleField.Summary);

    /// <summary>How many parts of an article are known.</summary>
    public int Count => _best.Count + (_authors.Count > 0 ? 1 : 0);

    /// <summary>A name with a description or an address may belong to anything; a text, or a name with a date, is an article's.</summary>
    public bool IsSurelyArticle => (_isMapped && HasArticle) || _best.ContainsKey(ArticleField.Text) || (_best.ContainsKey(ArticleField.Title) && _best.ContainsKey(ArticleField.Published));

    /// <param name="penalty">Added to the name's rank; fields found deeper in a structure lose against those above.</param>
    public void Add(ReadOnlySpan<char> name, string? value, int penalty = 0)
    {
        var (field, rank) = FieldNames.Ranked(name);
        if (field == ArticleField.None || string.IsNullOrWhiteSpace(value) || value is "null" or "NULL" or "None" or "NaN" or "nan")
        {
            return;
        }

        Keep(field, rank + penalty, value);
    }

    /// <summary>Adds what a person says is the field; it wins against every name.</summary>
    public void Set(ArticleField field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _isMapped = true;
            Keep(field, -1, value);
        }
    }

    private void Keep(ArticleField field, int rank, string value)
    {
        if (field == ArticleField.Author)
        {
            AddAuthor(value, rank);
        }
        else if (!_best.TryGetValue(field, out var known) || rank < known.Rank)
        {
            _best[field] = (rank, value);
        }
    }

    public RawItem ToItem(ArticleSource source) => new()
    {
        Source = source,
        Body = this[ArticleField.Text] ?? this[ArticleField.Summary] ?? "",
        Markup = MarkupSniffer.Of(this[ArticleField.Text] ?? this[ArticleField.Summary] ?? ""),
        DeclaredId = this[ArticleField.Id],
        Title = this[ArticleField.Title],
        Published = this[ArticleField.Published],
        Outlet = this[ArticleField.Outlet],
        Url = this[ArticleField.Url],
        Language = this[ArticleField.Language],
        Authors = _authors,
    };

    private string? this[ArticleField field] => _best.TryGetValue(field, out var best) ? best.Value : null;

    private void AddAuthor(string value, int rank)
    {
        if (rank < _authorRank)
        {
            _authors.Clear();
            _authorRank = rank;
        }

        if (rank == _authorRank)
        {
            _authors.Add(value);
        }
    }
}
