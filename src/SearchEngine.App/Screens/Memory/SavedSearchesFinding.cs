namespace SearchEngine.App;

/// <param name="Searches">Those that were looked through.</param>
/// <param name="News">For each of them, in their order.</param>
internal sealed record SavedSearchesFinding(IReadOnlyList<SavedSearch> Searches, IReadOnlyList<SavedSearchNews> News) : Finding;
