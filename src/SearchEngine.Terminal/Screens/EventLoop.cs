using System.Collections.Concurrent;
using System.Diagnostics;

namespace SearchEngine.Terminal;

/// <summary>
/// Runs a screen on a terminal: waits, takes in all input there is, then draws one frame. There are no timers and no
/// queue of frames: while a slow terminal takes a frame, input and results gather, and the next frame shows their sum.
/// </summary>
public sealed class EventLoop(ITerminal terminal)
{
    /// <summary>Input is taken in for at most so many reads before a frame is due.</summary>
    private const int MostReadsPerFrame = 64;

    private readonly ConcurrentQueue<Action> _posted = new();
    private readonly Presenter _presenter = new(terminal.Profile.Depth, terminal.Profile.KnowsExtensions);
    private readonly List<InputEvent> _events = [];
    private readonly byte[] _buffer = new byte[4096];
    private readonly Grid _grid = new(0, 0);
    private (int Width, int Height) _size;
    private long _heard;

    /// <summary>How long a lone Escape waits for the rest of a sequence.</summary>
    public TimeSpan EscapeTimeout { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>Runs an action on the loop's thread before the next frame; may be called from any thread.</summary>
    public void Post(Action action)
    {
        _posted.Enqueue(action);
        terminal.Wake();
    }

    /// <summary>Draws the next frame whole, whatever the terminal is thought to show. On the loop's thread.</summary>
    public void Redraw() => _presenter.Invalidate();

    public void Run(Screen screen)
    {
        var parser = new InputParser(EscapeTimeout);
        _size = terminal.Size;
        screen.Handle(new Resized(_size.Width, _size.Height));
        Draw(screen);
        while (!screen.IsFinished)
        {
            var signals = terminal.Wait(parser.PendingTimeout);
            if (signals.HasFlag(TerminalSignals.Input)) ReadInput(parser);
            else if (signals == TerminalSignals.None || HasWaited(parser)) Flush(parser);
            if ((signals & (TerminalSignals.Resized | TerminalSignals.Resumed)) != 0) OnTerminalChanged(signals);
            RunPosted();
            foreach (var input in _events) screen.Handle(input);
            _events.Clear();
            if (signals.HasFlag(TerminalSignals.Closed)) return;
            if (!screen.IsFinished) Draw(screen);
        }
    }

    /// <summary>Results that keep coming must not keep a lone Escape waiting.</summary>
    private bool HasWaited(InputParser parser) => Stopwatch.GetElapsedTime(_heard) >= parser.PendingTimeout;

    private void Flush(InputParser parser)
    {
        _heard = Stopwatch.GetTimestamp();
        parser.Flush(_events);
    }

    private void ReadInput(InputParser parser)
    {
        _heard = Stopwatch.GetTimestamp();
        for (int i = 0; i < MostReadsPerFrame; i++)
        {
            int read = terminal.Read(_buffer);
            if (read == 0) return;
            parser.Feed(_buffer.AsSpan(0, read), _events);
        }
    }

    private void OnTerminalChanged(TerminalSignals signals)
    {
        _size = terminal.Size;
        _events.Add(new Resized(_size.Width, _size.Height));
        if (signals.HasFlag(TerminalSignals.Resumed)) _presenter.Invalidate();
    }

    private void RunPosted()
    {
        // Only what was there at the start: actions that post again must not keep the frame from being drawn.
        for (int i = _posted.Count; i > 0 && _posted.TryDequeue(out var action); i--) action();
    }

    private void Draw(Screen screen)
    {
        if (_grid.Width != _size.Width || _grid.Height != _size.Height) _grid.Resize(_size.Width, _size.Height);
        else _grid.Clear();
        screen.Draw(_grid);
        var frame = _presenter.Present(_grid);
        if (!frame.IsEmpty) terminal.Write(frame);
    }
}
