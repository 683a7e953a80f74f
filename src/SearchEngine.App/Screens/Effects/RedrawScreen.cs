namespace SearchEngine.App;

/// <summary>Draw the whole screen, whatever the terminal is thought to show.</summary>
internal sealed record RedrawScreen : Effect;
