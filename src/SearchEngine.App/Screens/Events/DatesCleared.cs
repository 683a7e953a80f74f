namespace SearchEngine.App;

/// <summary>The range of dates is taken back.</summary>
internal sealed record DatesCleared : ScreenEvent;
