namespace SearchEngine.Terminal;

/// <summary>The sequences that make a terminal a screen and give it back as it was. Each mode that is entered is left.</summary>
public static class ScreenModes
{
    // Alternate screen, no wrapping at the edge, bracketed paste, focus reports.
    private const string EnterAlways = "\e[?1049h\e[?7l\e[?2004h\e[?1004h\e[?25l";
    // Cleared before it is left: tmux 3.3 keeps what a resized alternate screen shows instead of what was there before.
    private const string LeaveAlways = "\e[0m\e[2J\e[?1004l\e[?2004l\e[?7h\e[?25h\e[?1049l";

    // kitty's keyboard protocol, so that Escape needs no waiting; a question for the background colour.
    private const string EnterExtensions = "\e[>1u\e]11;?\e\\";
    private const string LeaveExtensions = "\e[<u";

    // Buttons, the wheel and drags, in SGR's notation.
    private const string EnterMouse = "\e[?1002h\e[?1006h";
    private const string LeaveMouse = "\e[?1006l\e[?1002l";

    public static string Enter(bool mouse, bool extensions)
        => EnterAlways + (extensions ? EnterExtensions : "") + (mouse ? EnterMouse : "");

    /// <summary>Leaves every mode there is: harmless for those that were never entered.</summary>
    public static string Leave(bool extensions) => LeaveMouse + (extensions ? LeaveExtensions : "") + LeaveAlways;

    public static string Mouse(bool on) => on ? EnterMouse : LeaveMouse;
}
