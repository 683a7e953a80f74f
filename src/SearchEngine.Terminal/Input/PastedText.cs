namespace SearchEngine.Terminal;

/// <summary>Pasted text as one line: line ends and tabs are spaces, other controls are gone.</summary>
public sealed record PastedText(string Text) : InputEvent;
