using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>
/// The terminal on standard input and output of a Unix. While it is ours nothing in the process may use
/// <see cref="Console"/>. It is given back on disposal, on an unhandled exception, at the end of the process and on
/// TERM, HUP, INT and QUIT, whichever comes first.
/// </summary>
public sealed class PosixTerminal : ITerminal
{
    private const int ApplyNow = 0;
    private const int WholeGroup = 0;

    /// <summary>Each makes room for as much as the system holds for a terminal, some kilobytes.</summary>
    private const int MostDiscards = 20;

    private static readonly TimeSpan LastPatience = TimeSpan.FromMilliseconds(500);

    /// <summary>Another thread than the one that sends a signal may be the one that gets it.</summary>
    private static readonly TimeSpan UntilStopped = TimeSpan.FromMilliseconds(50);

    private readonly Lock _ownership = new();
    private readonly Lock _wakeGate = new();
    private readonly byte[] _original = new byte[Libc.SettingsSize];
    private readonly byte[] _raw;
    private readonly int _wakeRead;
    private readonly int _wakeWrite;
    private readonly PollEntry[] _waiting;
    private readonly List<IDisposable> _registrations = [];
    private readonly Lock _stopping = new();
    private int _pending;
    private volatile bool _isOurs;
    private bool _isWoken;
    private bool _isClosed;
    private bool _mouse;

    private PosixTerminal(TerminalProfile profile, bool mouse)
    {
        Profile = profile;
        _mouse = mouse;
        if (Libc.GetSettings(Libc.StandardInput, _original) != 0) throw new IOException("the terminal does not tell its settings");
        _raw = [.. _original];
        Libc.MakeRaw(_raw);

        var pipe = new int[2];
        if (Libc.Pipe(pipe) != 0) throw new IOException("no pipe could be opened");
        (_wakeRead, _wakeWrite) = (pipe[0], pipe[1]);
        _waiting = [new PollEntry(Libc.StandardInput, Libc.PollInput), new PollEntry(_wakeRead, Libc.PollInput)];
        TakeOver();
        _ = TakePending();
        if (!OperatingSystem.IsWindows()) Register();
    }

    public TerminalProfile Profile { get; }

    public (int Width, int Height) Size => Libc.WindowSize(Libc.StandardOutput) ?? (80, 24);

    public bool Mouse
    {
        get => _mouse;
        set
        {
            _mouse = value;
            Write(Encoding.ASCII.GetBytes(ScreenModes.Mouse(value)));
        }
    }

    /// <summary>Takes over the terminal of this process.</summary>
    /// <returns>Null when there is none that can show a screen: not a Unix, input or output not a terminal, TERM=dumb.</returns>
    public static PosixTerminal? TryOpen(bool mouse = true)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS() && !OperatingSystem.IsFreeBSD()) return null;
        var profile = TerminalProfile.Detect(Environment.GetEnvironmentVariable);
        bool isTerminal = Libc.IsTerminal(Libc.StandardInput) == 1 && Libc.IsTerminal(Libc.StandardOutput) == 1;
        return profile.IsScreen && isTerminal ? new PosixTerminal(profile, mouse) : null;
    }

    public TerminalSignals Wait(TimeSpan? timeout)
    {
        var signals = TakePending();
        if (signals != TerminalSignals.None) timeout = TimeSpan.Zero;
        int ready = Libc.Poll(_waiting, timeout);
        signals |= TakePending();
        if (ready < 0) return signals | TerminalSignals.Closed;
        if (ready == 0) return signals;
        if (_waiting[0].Has(Libc.PollInput)) signals |= TerminalSignals.Input;
        else if (_waiting[0].Has(Libc.PollHangUp | Libc.PollError)) signals |= TerminalSignals.Closed;
        if (_waiting[1].Has(Libc.PollInput)) signals |= TerminalSignals.Woken | DrainWakes();
        return signals;
    }

    public int Read(Span<byte> buffer)
    {
        // Once the terminal is given back, what is typed is for whoever comes after us.
        if (!_isOurs) return 0;
        var input = new[] { new PollEntry(Libc.StandardInput, Libc.PollInput) };
        if (Libc.Poll(input, TimeSpan.Zero) <= 0) return 0;
        int read = Libc.Read(Libc.StandardInput, buffer);
        if (read <= 0) Signal(TerminalSignals.Closed);
        return Math.Max(0, read);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_ownership)
        {
            if (_isOurs && !Libc.Write(Libc.StandardOutput, bytes)) Signal(TerminalSignals.Closed);
        }
    }

    public void Wake()
    {
        lock (_wakeGate)
        {
            if (_isWoken || _isClosed) return;
            _isWoken = true;
            Libc.Write(_wakeWrite, "."u8);
        }
    }

    public void Suspend() => Stop(WholeGroup);

    public void Lend(Action use)
    {
        GiveBack();
        try
        {
            use();
        }
        finally
        {
            TakeOver();
        }
    }

    public void Dispose()
    {
        GiveBack();
        lock (_wakeGate)
        {
            if (_isClosed) return;
            _isClosed = true;
        }

        AppDomain.CurrentDomain.ProcessExit -= OnEnd;
        AppDomain.CurrentDomain.UnhandledException -= OnEnd;
        foreach (var registration in _registrations) registration.Dispose();
        _ = Libc.Close(_wakeRead);
        _ = Libc.Close(_wakeWrite);
    }

    /// <summary>Stops as the system would by itself: without job control above us it ignores the signal, and we go on at once.</summary>
    /// <param name="process">The whole group, as the terminal itself would, or this process alone.</param>
    private void Stop(int process)
    {
        lock (_stopping)
        {
            if (!_isOurs) return;
            GiveBack();
            Libc.KillByDefault(process, Libc.StopSignal, UntilStopped);
            TakeOver();
        }
    }

    private void TakeOver()
    {
        lock (_ownership)
        {
            if (_isClosed) return;
            _isOurs = true;
            _ = Libc.SetSettings(Libc.StandardInput, ApplyNow, _raw);
            Libc.Write(Libc.StandardOutput, Encoding.ASCII.GetBytes(ScreenModes.Enter(_mouse, Profile.KnowsExtensions)));
        }

        Signal(TerminalSignals.Resumed);
    }

    /// <summary>May run while a frame is stuck in a terminal that takes no more; the frame is then dropped, so that its writer goes on and can end.</summary>
    private void GiveBack()
    {
        bool mayWrite = _ownership.TryEnter(LastPatience);
        for (int i = 0; i < MostDiscards && !mayWrite; i++)
        {
            _ = Libc.Discard(Libc.StandardOutput, Libc.WrittenQueue);
            mayWrite = _ownership.TryEnter(UntilStopped);
        }

        try
        {
            if (!_isOurs) return;
            _isOurs = false;
            if (mayWrite && Libc.Poll([new PollEntry(Libc.StandardOutput, Libc.PollOutput)], LastPatience) > 0)
            {
                Libc.Write(Libc.StandardOutput, Encoding.ASCII.GetBytes(ScreenModes.Leave(Profile.KnowsExtensions)));
            }

            _ = Libc.SetSettings(Libc.StandardInput, ApplyNow, _original);
        }
        finally
        {
            if (mayWrite) _ownership.Exit();
        }
    }

    [UnsupportedOSPlatform("windows")]
    private void Register()
    {
        AppDomain.CurrentDomain.ProcessExit += OnEnd;
        AppDomain.CurrentDomain.UnhandledException += OnEnd;
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => Signal(TerminalSignals.Resized)));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, OnContinued));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTSTP, OnAskedToStop));
        foreach (var signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGINT, PosixSignal.SIGQUIT })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, _ => OnAskedToEnd()));
        }
    }

    /// <summary>Asked to stop from outside: not before the terminal is given back, or the shell would get it raw.</summary>
    private void OnAskedToStop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        Stop(Environment.ProcessId);
    }

    /// <summary>What the process does about the signal is not ours to say; the screen ends either way.</summary>
    private void OnAskedToEnd()
    {
        GiveBack();
        Signal(TerminalSignals.Closed);
    }

    /// <summary>Stopped from outside and gone on: the shell has set the terminal its own way meanwhile.</summary>
    private void OnContinued(PosixSignalContext signal)
    {
        // Else the runtime puts back the settings it remembers from before the screen, once Console has been touched.
        signal.Cancel = true;
        if (_isOurs) TakeOver();
    }

    private void OnEnd(object? sender, EventArgs e) => GiveBack();

    private void Signal(TerminalSignals signal)
    {
        Interlocked.Or(ref _pending, (int)signal);
        Wake();
    }

    private TerminalSignals TakePending() => (TerminalSignals)Interlocked.Exchange(ref _pending, 0);

    private TerminalSignals DrainWakes()
    {
        lock (_wakeGate)
        {
            Span<byte> wake = stackalloc byte[1];
            _ = Libc.Read(_wakeRead, wake);
            _isWoken = false;
        }

        return TakePending();
    }
}
