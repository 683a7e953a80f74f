namespace SearchEngine.App;

/// <summary>Put a text on the clipboard.</summary>
internal sealed record CopyText(string Text) : Effect;
