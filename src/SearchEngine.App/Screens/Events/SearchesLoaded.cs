namespace SearchEngine.App;

/// <summary>The saved searches as they are on disk.</summary>
/// <param name="Done">What has been done to them, in a line; null for nothing.</param>
internal sealed record SearchesLoaded(IReadOnlyList<SavedSearch> Searches, string? Done) : ScreenEvent;
