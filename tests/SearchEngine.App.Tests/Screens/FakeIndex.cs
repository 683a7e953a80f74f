using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>An index over articles in memory that finds words by looking for them: enough for the screen to show something true.</summary>
internal sealed class FakeIndex(IReadOnlyList<Article> articles) : IArticleIndex
{
    public FakeIndex()
        : this(FakeArticles.All)
    {
    }

    public SpeakerDirectory Speakers { get; set; } = SpeakerDirectory.Empty;

    public IndexStatistics Statistics => new("/index", 1, null, articles.Count, articles.Sum(a => a.Quotes.Count), articles.Count, 1, 4096, null, null);

    public SearchResponse Search(SearchRequest request, CancellationToken cancellation = default)
    {
        var rows = articles.SelectMany(a => Rows(a, request)).Where(r => Matches(r, request.Query)).ToList();
        rows.RemoveAll(r => (request.From is { } from && !(r.Article.Date >= from)) || (request.To is { } to && !(r.Article.Date <= to)));
        rows.RemoveAll(r => (request.Among is { } among && !among.Contains(r.Name)) || request.Without.Contains(r.Name));
        var chosen = rows.Where(r => Passes(r, request.Choices, null)).ToList();
        var ordered = request.Sort switch
        {
            SortOrder.DateAscending => [.. chosen.OrderBy(r => r.Article.Date ?? DateOnly.MaxValue)],
            SortOrder.DateDescending => [.. chosen.OrderByDescending(r => r.Article.Date ?? DateOnly.MinValue)],
            _ => chosen,
        };
        var facets = request.Facets.Select(f => Count(f, request.Choices, rows.Where(r => Passes(r, request.Choices, f.Field)))).ToList();
        return new SearchResponse([.. ordered.Skip(request.Offset).Take(request.Limit).Select(r => ToHit(r, request.Query))], chosen.Count, true, facets, []);
    }

    /// <summary>Words of all texts, or names of the field, by how many articles have them.</summary>
    public CompletionResponse Complete(CompletionRequest request, CancellationToken cancellation = default)
    {
        var perArticle = articles.Select(a => request.Field switch
        {
            QueryField.Speaker => a.Quotes.Select(q => q.Speaker).OfType<string>(),
            QueryField.Outlet => a.Outlet is { } outlet ? [outlet] : [],
            QueryField.Author => a.Authors,
            _ => $"{a.Title} {a.Text}".ToLowerInvariant().Split([' ', '\n', '.', ',', '“', '”', '?'], StringSplitOptions.RemoveEmptyEntries),
        });
        var found = perArticle.SelectMany(w => w.Distinct()).Where(w => w.Split(' ').Any(p => p.StartsWith(request.Typed, StringComparison.OrdinalIgnoreCase)))
            .CountBy(w => w).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal);
        return new CompletionResponse([.. found.Take(request.Limit).Select(w => new Suggestion(w.Key, w.Value))], AreBest: true);
    }

    /// <summary>Quotations that share more than half of the words with the one asked about.</summary>
    public IReadOnlyList<Telling> Tellings(string articleId, int quoteNumber, CancellationToken cancellation = default)
    {
        var rows = articles.SelectMany(a => Rows(a, new SearchRequest { Kind = ResultKind.Quotes })).ToList();
        if (rows.Find(r => r.Article.Id == articleId && r.Number == quoteNumber) is not { } asked) return [];
        string[] words = asked.Text.Split(' ');
        return
        [
            .. from row in rows
               let common = words.Intersect(row.Text.Split(' '), StringComparer.OrdinalIgnoreCase).Count()
               where 2 * common > words.Length
               orderby row.Article.Date ?? DateOnly.MaxValue
               select new Telling((QuoteHit)ToHit(row, null), [], (double)common / words.Length),
        ];
    }

    public Article? Find(string articleId) => articles.FirstOrDefault(a => a.Id == articleId);

    public ArticleMarks Mark(Article article, QueryNode? query) => new(Marks(article.Title ?? "", query), Marks(article.Text, query));

    public IEnumerable<Article> Articles(CancellationToken cancellation = default) => articles;

    public IReadOnlyList<SourceRecord> Sources(bool withItems = true) => [];

    public IReadOnlyList<FacetValue> SpeakersAsIndexed()
        => [.. articles.SelectMany(a => a.Quotes).Where(q => q.Speaker is not null).GroupBy(q => q.Speaker).Select(g => new FacetValue(g.Key, g.Count()))];

    public bool Refresh() => false;

    public IArticleWriter OpenWriter() => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private static IEnumerable<Row> Rows(Article article, SearchRequest request)
        => request.Kind == ResultKind.Articles ? [new Row(article, null)] : article.Quotes.Select((_, i) => new Row(article, i));

    private static bool Matches(Row row, QueryNode? query) => query switch
    {
        null or AllNode => true,
        BooleanNode node => node.Clauses.All(c => c.Occur == Occur.Should || Matches(row, c.Node) == (c.Occur == Occur.Must))
            && (node.Clauses.Any(c => c.Occur == Occur.Must) || !node.Clauses.Any(c => c.Occur == Occur.Should) || node.Clauses.Any(c => c.Occur == Occur.Should && Matches(row, c.Node))),
        WordNode { Field: QueryField.Speaker } word => Contains(row.Quote?.Speaker ?? "", word.Text),
        PhraseNode { Field: QueryField.Speaker } name => Contains(row.Quote?.Speaker ?? "", name.Text),
        PhraseNode { Field: QueryField.Outlet } name => Contains(row.Article.Outlet ?? "", name.Text),
        WordNode word => Contains(row.Text, word.Text),
        PhraseNode phrase => Contains(row.Text, phrase.Text),
        PrefixNode prefix => Contains(row.Text, prefix.Prefix),
        _ => false,
    };

    private bool Passes(Row row, IReadOnlyList<FacetChoice> choices, FacetField? except)
    {
        foreach (var group in choices.Where(c => c.Field != except).GroupBy(c => c.Field))
        {
            string? value = ValueOf(row, group.Key);
            if (group.Any(c => c.Excluded && c.Value == value)) return false;
            if (group.Any(c => !c.Excluded) && !group.Any(c => !c.Excluded && c.Value == value)) return false;
        }

        return true;
    }

    private Facet Count(FacetRequest request, IReadOnlyList<FacetChoice> choices, IEnumerable<Row> rows)
    {
        var counted = rows.GroupBy(r => ValueOf(r, request.Field)).Select(g => new FacetValue(g.Key, g.Count()))
            .Where(v => request.Filter is null || Contains(v.Value ?? "", request.Filter));
        var ordered = request.ByName ? counted.OrderBy(v => v.Value, StringComparer.Ordinal) : counted.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal);
        var values = ordered.ToList();
        var chosen = values.Skip(request.Limit).Where(v => request.WithChosen && choices.Any(c => c.Field == request.Field && c.Value == v.Value));
        return new Facet(request.Field, [.. values.Take(request.Limit), .. chosen], values.Count);
    }

    private string? ValueOf(Row row, FacetField field) => field switch
    {
        FacetField.Outlet => row.Article.Outlet,
        FacetField.Speaker => row.Quote?.Speaker is { } speaker ? Speakers.Shown(speaker) : null,
        FacetField.Year => row.Article.Date?.Year.ToString(CultureInfo.InvariantCulture),
        FacetField.Month => row.Article.Date?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        FacetField.Day => row.Article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FacetField.Attribution => row.Quote?.Attribution.ToString(),
        FacetField.Kind => row.Quote?.Kind.ToString(),
        FacetField.Author => row.Article.Authors.Count > 0 ? row.Article.Authors[0] : null,
        FacetField.Language => row.Article.Language,
        _ => null,
    };

    private Hit ToHit(Row row, QueryNode? query)
    {
        var article = row.Article;
        Hit hit = row.Quote is { } quote
            ? new QuoteHit
            {
                Score = 1,
                ArticleId = article.Id,
                Source = article.Source,
                QuoteNumber = row.Number!.Value,
                Text = quote.Text,
                Kind = quote.Kind,
                Attribution = quote.Attribution,
                Speaker = quote.Speaker is { } speaker ? Speakers.Shown(speaker) : null,
                SpeakerAsWritten = quote.SpeakerAsWritten,
                Cue = quote.CueSpan?.Of(article.Text),
                Snippets = [new Snippet(quote.Text, Marks(quote.Text, query), quote.Spans[0].Start)],
            }
            : new ArticleHit
            {
                Score = 1,
                ArticleId = article.Id,
                Source = article.Source,
                QuoteCount = article.Quotes.Count,
                Snippets = [new Snippet(article.Text, Marks(article.Text, query), 0)],
            };
        return hit with { Title = article.Title, Outlet = article.Outlet, Date = article.Date, Url = article.Url };
    }

    private static List<TextSpan> Marks(string text, QueryNode? query)
    {
        var marks = new List<TextSpan>();
        foreach (string word in Words(query))
        {
            for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase)) marks.Add(new TextSpan(at, at + word.Length));
        }

        return [.. marks.OrderBy(m => m.Start)];
    }

    private static IEnumerable<string> Words(QueryNode? query) => query switch
    {
        BooleanNode node => node.Clauses.Where(c => c.Occur != Occur.MustNot).SelectMany(c => Words(c.Node)),
        WordNode { Field: QueryField.Default or QueryField.Quote } word => [word.Text],
        PhraseNode phrase => [phrase.Text],
        PrefixNode prefix => [prefix.Prefix],
        _ => [],
    };

    private static bool Contains(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private sealed record Row(Article Article, int? Number)
    {
        public ResultReference Name => new(Article.Id, Number);

        public Quote? Quote => Number is { } number ? Article.Quotes[number] : null;

        public string Text => Quote?.Text ?? $"{Article.Title} {Article.Text}";
    }
}
