namespace SearchEngine.App;

/// <summary>A click beside what lies over the screen.</summary>
internal sealed record OverlayLeft : ScreenEvent;
