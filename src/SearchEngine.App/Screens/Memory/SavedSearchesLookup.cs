using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What each saved search finds now, against what it found.</summary>
internal sealed record SavedSearchesLookup(IReadOnlyList<SavedSearch> Searches) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new SavedSearchesFinding([.. Searches.Select(s => Compare(s, sources.Index.Search(s.Request, cancellation)))]);

    public override bool IsSameAs(Lookup? other) => other is SavedSearchesLookup saved && ReferenceEquals(saved.Searches, Searches);

    private static SavedSearchNews Compare(SavedSearch search, SearchResponse found)
    {
        bool isAllKnown = found.TotalIsExact && found.Total <= SavedSearch.MostSeen;
        IReadOnlyList<string> now = isAllKnown ? [.. found.Hits.Select(SavedSearch.Identity)] : [];
        if (search.SeenAt is null || !isAllKnown || search.Seen.Count != search.SeenTotal) return new SavedSearchNews(found.Total, null, null, now);
        var before = search.Seen.ToHashSet(StringComparer.Ordinal);
        int kept = now.Count(before.Contains);
        return new SavedSearchNews(found.Total, now.Count - kept, before.Count - kept, now);
    }
}
