namespace SearchEngine.Terminal;

/// <summary>Why <see cref="ITerminal.Wait"/> returned.</summary>
[Flags]
public enum TerminalSignals
{
    None = 0,
    Input = 1,
    Woken = 2,
    Resized = 4,

    /// <summary>The process was stopped and goes on: the screen must be drawn whole.</summary>
    Resumed = 8,

    /// <summary>There will be no more input, or the process has been asked to end.</summary>
    Closed = 16,
}
