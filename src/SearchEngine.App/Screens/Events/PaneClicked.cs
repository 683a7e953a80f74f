namespace SearchEngine.App;

internal sealed record PaneClicked(Pane Pane) : ScreenEvent;
