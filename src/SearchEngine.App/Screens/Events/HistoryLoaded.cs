namespace SearchEngine.App;

/// <summary>The queries of earlier times.</summary>
internal sealed record HistoryLoaded(IReadOnlyList<string> Queries) : ScreenEvent;
