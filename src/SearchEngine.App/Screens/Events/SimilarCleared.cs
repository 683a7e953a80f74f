namespace SearchEngine.App;

/// <summary>No longer only articles like one of them.</summary>
internal sealed record SimilarCleared : ScreenEvent;
