namespace SearchEngine.Terminal;

/// <summary>The numbers are xterm's, less one.</summary>
[Flags]
public enum KeyModifiers
{
    None = 0,
    Shift = 1,
    Alt = 2,
    Control = 4,
}
