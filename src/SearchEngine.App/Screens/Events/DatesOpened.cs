namespace SearchEngine.App;

/// <summary>The years at the top have been clicked.</summary>
internal sealed record DatesOpened : ScreenEvent;
