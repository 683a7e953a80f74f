using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What changed between two periods: who prints it, and which words came and went.</summary>
internal sealed record ComparisonLookup(SearchRequest Question, DateRange First, DateRange Second) : Lookup
{
    /// <summary>The latest quotations of a period that words are counted in.</summary>
    private const int MostQuotes = 1000;
    private const int MostWords = 12;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var first = Search(sources.Index, First, cancellation);
        var second = Search(sources.Index, Second, cancellation);
        var (a, b) = (DistinctWords.Count(Texts(first)), DistinctWords.Count(Texts(second)));
        return new Comparison(Summary(First, first, DistinctWords.Telling(a, b, MostWords)), Summary(Second, second, DistinctWords.Telling(b, a, MostWords)));
    }

    public override bool IsSameAs(Lookup? other)
        => other is ComparisonLookup comparison && comparison.First == First && comparison.Second == Second && Questions.HaveSameHits(comparison.Question, Question);

    private SearchResponse Search(IArticleIndex index, DateRange when, CancellationToken cancellation) => index.Search(
        Question with
        {
            Kind = ResultKind.Quotes,
            From = when.From,
            To = when.To,
            Sort = SortOrder.DateDescending,
            Offset = 0,
            Limit = MostQuotes,
            Snippets = 0,
            Facets = [new FacetRequest(FacetField.Outlet, int.MaxValue)],
        },
        cancellation);

    private static IEnumerable<string> Texts(SearchResponse found) => found.Hits.OfType<QuoteHit>().Select(h => h.Text);

    private static PeriodSummary Summary(DateRange when, SearchResponse found, IReadOnlyList<(string Word, int Count)> words)
        => new(when, found.Total, found.Facets[0].Values, words, [.. found.Hits.OfType<QuoteHit>()]);
}
