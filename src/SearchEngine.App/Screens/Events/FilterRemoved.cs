namespace SearchEngine.App;

/// <summary>The chip of a filter has been clicked.</summary>
internal sealed record FilterRemoved(Filter Filter) : ScreenEvent;
