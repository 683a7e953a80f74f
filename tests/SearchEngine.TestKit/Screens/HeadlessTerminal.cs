using System.Text;
using SearchEngine.Terminal;

namespace SearchEngine.TestKit;

/// <summary>
/// A terminal without a terminal: a test types into it and sees what a person would, by replaying every byte that is
/// written. A screen runs on one thread, the test on another.
/// </summary>
public sealed class HeadlessTerminal(int width, int height, ColorDepth depth = ColorDepth.None) : ITerminal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly object _gate = new();
    private readonly ModelTerminal _model = new(width, height, RuneWidth.Of);
    private readonly Queue<byte> _input = new();
    private TerminalSignals _signals;

    public TerminalProfile Profile { get; } = new(depth, IsScreen: true, KnowsExtensions: true);

    public (int Width, int Height) Size
    {
        get
        {
            lock (_gate) return (_model.Width, _model.Height);
        }
    }

    /// <summary>What each wait was ready to wait for; null for one without end.</summary>
    public List<TimeSpan?> Waits { get; } = [];

    /// <summary>The length of every write.</summary>
    public List<int> Writes { get; } = [];

    public bool Mouse { get; set; } = true;

    public int Suspensions { get; private set; }

    public string Text
    {
        get
        {
            lock (_gate) return _model.Text();
        }
    }

    /// <summary>Types bytes; those of one call are there at once.</summary>
    public void Type(string text) => Change(() =>
    {
        foreach (byte b in Encoding.UTF8.GetBytes(text)) _input.Enqueue(b);
    });

    public void Resize(int newWidth, int newHeight) => Change(() =>
    {
        _model.Resize(newWidth, newHeight);
        _signals |= TerminalSignals.Resized;
    });

    /// <summary>The terminal goes away.</summary>
    public void Close() => Change(() => _signals |= TerminalSignals.Closed);

    /// <summary>Waits until the screen shows something.</summary>
    /// <exception cref="TimeoutException">It does not within a minute; the message is what it shows.</exception>
    public void WaitFor(Func<string, bool> isShown)
    {
        lock (_gate)
        {
            while (!isShown(_model.Text()))
            {
                if (!Monitor.Wait(_gate, Patience)) throw new TimeoutException(_model.Text());
            }
        }
    }

    public TerminalSignals Wait(TimeSpan? timeout)
    {
        lock (_gate)
        {
            Waits.Add(timeout);
            while (_signals == TerminalSignals.None && _input.Count == 0)
            {
                if (!Monitor.Wait(_gate, timeout ?? Patience)) return TerminalSignals.None;
            }

            var signals = _signals | (_input.Count > 0 ? TerminalSignals.Input : TerminalSignals.None);
            _signals = TerminalSignals.None;
            return signals;
        }
    }

    public int Read(Span<byte> buffer)
    {
        lock (_gate)
        {
            int read = 0;
            while (read < buffer.Length && _input.TryDequeue(out buffer[read])) read++;
            return read;
        }
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            Writes.Add(bytes.Length);
            _model.Write(bytes);
            Monitor.PulseAll(_gate);
        }
    }

    public void Wake() => Change(() => _signals |= TerminalSignals.Woken);

    public void Suspend()
    {
        Suspensions++;
        Change(() => _signals |= TerminalSignals.Resumed);
    }

    public void Lend(Action use)
    {
        ArgumentNullException.ThrowIfNull(use);
        use();
        Change(() => _signals |= TerminalSignals.Resumed);
    }

    public void Dispose()
    {
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            Monitor.PulseAll(_gate);
        }
    }
}
