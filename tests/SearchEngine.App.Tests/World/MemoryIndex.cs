using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>Articles in a list. A query matches where each of its words is somewhere in the article, or in the quotation and its speaker.</summary>
internal sealed class MemoryIndex(string location, MemoryIndexState state, FakeEngine engine) : IArticleIndex
{
    public IndexStatistics Statistics => new(
        location, state.Generation, new DateTimeOffset(2021, 2, 3, 4, 5, 6, TimeSpan.Zero), state.Articles.Count, state.Articles.Sum(a => a.Quotes.Count), state.Sources.Count, 1, 12_345,
        state.Articles.Min(a => a.Date), state.Articles.Max(a => a.Date));

    public SpeakerDirectory Speakers { get; set; } = SpeakerDirectory.Empty;

    public SearchResponse Search(SearchRequest request, CancellationToken cancellation = default)
    {
        var hits = request.Kind == ResultKind.Articles ? ArticleHits(request) : QuoteHits(request);
        var facets = request.Facets.Select(f => FakeFacets.Count(f, hits));
        return new SearchResponse([.. hits.Skip(request.Offset).Take(request.Limit)], hits.Length, true, [.. facets], FakeQuery.Notes(request.Query));
    }

    public CompletionResponse Complete(CompletionRequest request, CancellationToken cancellation = default)
        => new([.. SpeakersAsIndexed().Where(s => s.Value!.StartsWith(request.Typed, StringComparison.OrdinalIgnoreCase)).Select(s => new Suggestion(s.Value!, s.Count))], AreBest: true);

    public IReadOnlyList<Telling> Tellings(string articleId, int quoteNumber, CancellationToken cancellation = default)
        => [.. QuoteHits(new SearchRequest()).Cast<QuoteHit>().Where(q => q.ArticleId == articleId && q.QuoteNumber == quoteNumber).Select(q => new Telling(q, [], 1))];

    public Article? Find(string articleId) => state.Articles.Find(a => a.Id == articleId);

    public ArticleMarks Mark(Article article, QueryNode? query) => ArticleMarks.None;

    public IEnumerable<Article> Articles(CancellationToken cancellation = default) => state.Articles;

    public IReadOnlyList<SourceRecord> Sources(bool withItems = true) => [.. state.Sources.Values];

    public IReadOnlyList<FacetValue> SpeakersAsIndexed() =>
    [
        .. state.Articles.SelectMany(a => a.Quotes).Where(q => q.Speaker is not null).GroupBy(q => q.Speaker).Select(g => new FacetValue(g.Key, g.Count())),
    ];

    public bool Refresh() => false;

    public IArticleWriter OpenWriter()
    {
        if (Interlocked.CompareExchange(ref state.Writers, 1, 0) != 0) throw new IndexInUseException(location, Environment.ProcessId);
        return new MemoryWriter(state, engine);
    }

    public void Dispose()
    {
    }

    private Hit[] ArticleHits(SearchRequest request) =>
    [
        .. state.Articles.Where(a => FakeQuery.Matches(request.Query, a, null) && InRange(a, request)).Select(a => new ArticleHit
        {
            Score = 1,
            ArticleId = a.Id,
            Source = a.Source,
            Title = a.Title,
            Outlet = a.Outlet,
            Date = a.Date,
            Url = a.Url,
            QuoteCount = a.Quotes.Count,
            Snippets = request.Snippets == 0 ? [] : [FakeQuery.Snippet(request.Query, a.Text)],
        }),
    ];

    private Hit[] QuoteHits(SearchRequest request) =>
    [
        .. from a in state.Articles
           where InRange(a, request)
           from q in a.Quotes.Index()
           where FakeQuery.Matches(request.Query, a, q.Item)
           select new QuoteHit
           {
               Score = 1,
               ArticleId = a.Id,
               Source = a.Source,
               Title = a.Title,
               Outlet = a.Outlet,
               Date = a.Date,
               Url = a.Url,
               QuoteNumber = q.Index,
               Text = q.Item.Text,
               Kind = q.Item.Kind,
               Attribution = q.Item.Attribution,
               Speaker = q.Item.Speaker,
               SpeakerAsWritten = q.Item.SpeakerAsWritten,
               Cue = q.Item.CueSpan?.Of(a.Text),
               Snippets = [FakeQuery.Snippet(request.Query, q.Item.Text)],
           },
    ];

    private static bool InRange(Article a, SearchRequest r) => (r.From is null || a.Date >= r.From) && (r.To is null || a.Date <= r.To);
}
