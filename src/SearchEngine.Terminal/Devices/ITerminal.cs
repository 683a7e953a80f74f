namespace SearchEngine.Terminal;

/// <summary>
/// A terminal that has been taken over for a screen: raw input, a way to wait for it, one write a frame. Disposing gives it
/// back as it was, as often as it is called. Only <see cref="Wake"/> may be called from other threads.
/// </summary>
public interface ITerminal : IDisposable
{
    TerminalProfile Profile { get; }

    (int Width, int Height) Size { get; }

    /// <summary>Waits for any of the signals, at most so long; null waits without end.</summary>
    /// <returns><see cref="TerminalSignals.None"/> when the time ran out.</returns>
    TerminalSignals Wait(TimeSpan? timeout);

    /// <summary>Reads what is there after <see cref="TerminalSignals.Input"/>; 0 when there is nothing more.</summary>
    int Read(Span<byte> buffer);

    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Makes the current or next <see cref="Wait"/> return.</summary>
    void Wake();

    /// <summary>Gives the terminal back, stops the process as Ctrl+Z does, and takes the terminal over again when it goes on.</summary>
    void Suspend();

    /// <summary>Gives the terminal back while something else uses it (an editor, a pager), then takes it over again.</summary>
    void Lend(Action use);

    /// <summary>Mouse reports on or off; off lets the terminal select text itself.</summary>
    bool Mouse { get; set; }
}
