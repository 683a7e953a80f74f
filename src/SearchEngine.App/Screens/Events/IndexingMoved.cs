namespace SearchEngine.App;

/// <param name="Line">How far the reading has come; null when nothing is read any more.</param>
internal sealed record IndexingMoved(string? Line) : ScreenEvent;
