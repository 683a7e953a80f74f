namespace SearchEngine.App;

internal sealed record ResultClicked(int Number) : ScreenEvent;
