namespace SearchEngine.App;

/// <summary>A row of the list that lies over the screen.</summary>
internal sealed record OverlayRowClicked(int Number) : ScreenEvent;
