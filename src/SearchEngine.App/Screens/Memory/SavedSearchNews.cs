namespace SearchEngine.App;

/// <summary>What has happened to a saved search since it was last looked at.</summary>
/// <param name="Total">Results now.</param>
/// <param name="New">Results that were not there, null when that can't be told.</param>
/// <param name="Gone">Results that are no longer there.</param>
/// <param name="Now">The results now, when they are few enough to be kept.</param>
internal sealed record SavedSearchNews(int Total, int? New, int? Gone, IReadOnlyList<string> Now);
