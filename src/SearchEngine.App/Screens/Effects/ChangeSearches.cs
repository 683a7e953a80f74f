namespace SearchEngine.App;

/// <summary>Change the saved searches as they are on disk by now, which may be others than those on the screen.</summary>
/// <param name="Done">What to tell when it is done, null for nothing.</param>
internal sealed record ChangeSearches(Func<IReadOnlyList<SavedSearch>, IReadOnlyList<SavedSearch>> Change, string? Done) : Effect;
