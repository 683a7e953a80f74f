namespace SearchEngine.App;

/// <summary>Keep the saved searches for the next time.</summary>
internal sealed record SaveSearches(IReadOnlyList<SavedSearch> Searches) : Effect;
