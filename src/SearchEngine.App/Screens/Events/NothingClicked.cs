namespace SearchEngine.App;

/// <summary>A click where nothing happens: on the frame of what lies over the screen.</summary>
internal sealed record NothingClicked : ScreenEvent;
