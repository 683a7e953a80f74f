using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>An index on which a search for "slow" never ends unless it is cancelled.</summary>
internal sealed class SlowIndex(IArticleIndex inner) : IArticleIndex
{
    private int _searches;

    public int Searches => _searches;

    public IndexStatistics Statistics => inner.Statistics;

    public SpeakerDirectory Speakers
    {
        get => inner.Speakers;
        set => inner.Speakers = value;
    }

    public SearchResponse Search(SearchRequest request, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _searches);
        if (request.Query is WordNode { Text: "slow" })
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
        }

        return inner.Search(request, cancellation);
    }

    public CompletionResponse Complete(CompletionRequest request, CancellationToken cancellation = default) => inner.Complete(request, cancellation);

    public IReadOnlyList<Telling> Tellings(string articleId, int quoteNumber, CancellationToken cancellation = default) => inner.Tellings(articleId, quoteNumber, cancellation);

    public Article? Find(string articleId) => inner.Find(articleId);

    public ArticleMarks Mark(Article article, QueryNode? query) => inner.Mark(article, query);

    public IEnumerable<Article> Articles(CancellationToken cancellation = default) => inner.Articles(cancellation);

    public IReadOnlyList<SourceRecord> Sources(bool withItems = true) => inner.Sources(withItems);

    public IReadOnlyList<FacetValue> SpeakersAsIndexed() => inner.SpeakersAsIndexed();

    public bool Refresh() => inner.Refresh();

    public IArticleWriter OpenWriter() => inner.OpenWriter();

    public void Dispose() => inner.Dispose();
}
