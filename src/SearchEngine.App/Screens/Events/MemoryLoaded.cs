namespace SearchEngine.App;

/// <summary>What was remembered from the last time.</summary>
internal sealed record MemoryLoaded(IReadOnlyList<string> Queries, IReadOnlyList<SavedSearch> Searches) : ScreenEvent;
