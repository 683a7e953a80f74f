namespace SearchEngine.Terminal;

/// <summary>The screen has this size: sent once at the start, then with every change.</summary>
public sealed record Resized(int Width, int Height) : InputEvent;
