using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>One search on its way through the segments.</summary>
internal sealed class SearchPass
{
    /// <summary>The share of documents that must match for it to be cheaper to go through the best numbers than through all that match.</summary>
    private const double LeastDensity = 1.0 / 16;

    /// <summary>After so many documents the least score that competes is looked at again.</summary>
    private const int SelectedAtOnce = 256;

    private readonly SearchOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly HitQueue _queue;
    private readonly FacetCollector? _facets;
    private readonly DocumentBatch _batch;
    private readonly int[] _indexes;
    private readonly bool _prunes;
    private long _total;
    private long _seen;
    private bool _isExact = true;

    public SearchPass(SearchOptions options, Scratch scratch)
    {
        (_options, _cancellation) = (options, scratch.Cancellation);
        _queue = new HitQueue(options.Hits, options.Order);
        (_batch, _indexes) = (scratch.Batch(), scratch.Ints());
        _prunes = !options.ExactTotal && options.Facets.Count == 0;
        if (options.Facets.Count > 0) _facets = new FacetCollector(options.Facets, scratch);
    }

    /// <summary>
    /// Sorted by a number: enough has been counted and there is more to see, so that the hits are found sooner by
    /// <see cref="KeyOrderPass"/> than by going on.
    /// </summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The share of the documents seen so far that match.</summary>
    public double Density => (double)_total / Math.Max(1, _seen);

    private bool MayPrune => _prunes && _queue.IsFull && _total > _options.CountUpTo;

    public void Run(Matcher matcher, SegmentReader segment, int number, int documentBase)
    {
        _facets?.Open(segment, number);
        matcher.MayCount = _facets is null && _options.Order == HitOrder.Score && segment.LiveDocs is null;
        Limit(matcher);
        while (matcher.NextBatch(_batch, PostingsCursor.NoMoreDocuments))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (segment.LiveDocs is { } live) _batch.KeepLive(live);
            _facets?.Collect(_batch);
            _total += _batch.Count + _batch.Unnamed;
            if (_options.Order == HitOrder.Score) OfferByScore(documentBase);
            else OfferByKey(segment, documentBase);
            Limit(matcher);
            if (!MayPrune) continue;
            _seen = (long)documentBase + Math.Min(matcher.Current, segment.Documents);
            IsCutShort = _options.Order != HitOrder.Score && Density > LeastDensity;
            if (_options.Order != HitOrder.Score && !IsCutShort) continue;
            _isExact = false;
            if (IsCutShort) return;
        }
    }

    public TopDocuments Finish() => new(_queue.Drain(), _total, _isExact);

    /// <summary>With hits found otherwise.</summary>
    public TopDocuments Finish(ScoredDocument[] hits) => new(hits, _total, _isExact);

    private void Limit(Matcher matcher)
    {
        matcher.NamesAll = !MayPrune;
        matcher.MinCompetitive = _queue.MinScore;
    }

    private void OfferByScore(int documentBase)
    {
        var documents = _batch.Documents;
        var scores = _batch.Scores;
        for (int start = 0; start < scores.Length; start += SelectedAtOnce)
        {
            int count = Selection.GreaterThan(scores[start..Math.Min(scores.Length, start + SelectedAtOnce)], _queue.MinScore, _indexes);
            for (int i = 0; i < count; i++)
            {
                int at = start + _indexes[i];
                if (scores[at] > _queue.MinScore) _queue.Offer(new ScoredDocument(documentBase + documents[at], scores[at]));
            }
        }
    }

    private void OfferByKey(SegmentReader segment, int documentBase)
    {
        var numbers = segment.Columns.Numbers(_options.SortField);
        foreach (int document in _batch.Documents) _queue.Offer(new ScoredDocument(documentBase + document, 0, _options.Key(numbers[document])));
    }
}
