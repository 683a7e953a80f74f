using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What has happened to a saved search since it was last looked at.</summary>
/// <param name="Total">Results now.</param>
/// <param name="Now">The results now, when they are few enough to be kept one by one.</param>
/// <param name="Changes">Null when it was never looked at, or when there were or are too many to tell one from another.</param>
internal sealed record SavedSearchNews(int Total, IReadOnlyList<SeenResult> Now, SavedSearchChanges? Changes)
{
    /// <summary>How many results were not there, null when that can't be told.</summary>
    public int? New => Changes?.New.Count;

    /// <summary>How many are there still and say something else.</summary>
    public int? Changed => Changes?.Changed.Count;

    /// <summary>How many are no longer there.</summary>
    public int? Gone => Changes?.Gone.Count;

    /// <param name="decisions">What is decided now: what it hides has not gone.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SavedSearchNews Of(SavedSearch search, IArticleIndex index, ReviewLedger decisions, CancellationToken cancellation = default)
    {
        var request = search.Request(decisions) with { Sort = SortOrder.DateDescending, Grouped = false, Limit = SavedSearch.MostSeen, Snippets = 0 };
        var found = index.Search(request, cancellation);
        if (!found.TotalIsExact || found.Total > SavedSearch.MostSeen) return new SavedSearchNews(found.Total, [], null);
        var now = new List<SeenResult>(found.Hits.Count);
        foreach (var hit in found.Hits)
        {
            cancellation.ThrowIfCancellationRequested();
            now.Add(SeenResult.Of(hit, index));
        }

        bool isComparable = search.SeenAt is not null && search.Seen.Count == search.SeenTotal;
        var before = search.Seen.Where(s => decisions.IsWanted(search.Reviews, s.Result));
        return new SavedSearchNews(found.Total, now, isComparable ? SavedSearchChanges.Between([.. before], now, found.Hits) : null);
    }
}
