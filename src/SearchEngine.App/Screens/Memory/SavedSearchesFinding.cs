namespace SearchEngine.App;

/// <param name="News">For each saved search, in their order.</param>
internal sealed record SavedSearchesFinding(IReadOnlyList<SavedSearchNews> News) : Finding;
