namespace SearchEngine.App;

/// <summary>What each saved search finds now, against what it found.</summary>
internal sealed record SavedSearchesLookup(IReadOnlyList<SavedSearch> Searches, ReviewLedger Decisions) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new SavedSearchesFinding(Searches, [.. Searches.Select(s => SavedSearchNews.Of(s, sources.Index, Decisions, cancellation))]);

    public override bool IsSameAs(Lookup? other) => other is SavedSearchesLookup saved && ReferenceEquals(saved.Searches, Searches) && saved.Decisions == Decisions;
}
