namespace SearchEngine.Terminal;

public sealed record FocusChanged(bool HasFocus) : InputEvent;
