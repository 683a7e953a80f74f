namespace SearchEngine.App;

/// <summary>Something to tell the person in one line.</summary>
internal sealed record MessageArrived(string Text) : ScreenEvent;
