namespace SearchEngine.App;

/// <summary>Read the saved searches: others may have changed them.</summary>
internal sealed record LoadSearches : Effect;
