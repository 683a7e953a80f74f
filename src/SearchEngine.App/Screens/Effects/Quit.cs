namespace SearchEngine.App;

internal sealed record Quit : Effect;
