namespace SearchEngine.Terminal;

public enum MouseAction
{
    Press,
    Release,
    Drag,
    WheelUp,
    WheelDown,
}
