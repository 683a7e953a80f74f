namespace SearchEngine.App;

/// <summary>A word that stands for a command has been clicked.</summary>
internal sealed record CommandClicked(char Key) : ScreenEvent;
