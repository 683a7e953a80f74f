using System.Runtime.InteropServices;
using System.Text;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The process's own streams, terminal, signals and environment.</summary>
internal sealed class ProcessWorld : IDisposable
{
    private const int SignalCodes = 128;

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;
    private int _endedBy;

    public ProcessWorld()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        _signals = [Listen(PosixSignal.SIGINT), Listen(PosixSignal.SIGTERM), Listen(PosixSignal.SIGHUP)];
        Context = new CommandContext
        {
            Output = new StreamWriter(StandardOutputStream.Open(), new UTF8Encoding(false), 16 * 1024),
            Error = StandardStreams.HasError ? new QuietWriter(Console.Error) : TextWriter.Null,
            OpenInput = () => StandardStreams.HasInput ? Console.OpenStandardInput() : Stream.Null,
            OutputStyle = StyleOf(Console.IsOutputRedirected),
            ErrorStyle = StyleOf(Console.IsErrorRedirected),
            IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            CurrentDirectory = Environment.CurrentDirectory,
            Variable = Variable,
            Engine = ArticleEngine.Embedded,
            Cancellation = _stop.Token,
        };
    }

    public CommandContext Context { get; }

    private static bool IsDumb => Variable("TERM") == "dumb";

    /// <summary>What the shell is told: how the command ended, or the signal that ended it (143 for TERM).</summary>
    public int CodeFor(ExitCode code) => _endedBy != 0 ? SignalCodes + _endedBy : (int)code;

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static OutputStyle StyleOf(bool isRedirected)
    {
        var isTerminal = !isRedirected && !IsDumb;
        return new OutputStyle(() => Width(isRedirected), isTerminal, isTerminal && Variable("NO_COLOR") is null);
    }

    private static int Width(bool isRedirected)
    {
        if (int.TryParse(Variable("COLUMNS"), out var columns) && columns > 0) return columns;
        return isRedirected || Console.WindowWidth <= 0 ? OutputStyle.StandardWidth : Console.WindowWidth;
    }

    private PosixSignalRegistration Listen(PosixSignal signal) => PosixSignalRegistration.Create(signal, StopGently);

    /// <summary>The first signal asks the command to stop, the second ends the process.</summary>
    private void StopGently(PosixSignalContext signal)
    {
        signal.Cancel = !_stop.IsCancellationRequested;
        _endedBy = signal.Signal switch { PosixSignal.SIGTERM => 15, PosixSignal.SIGHUP => 1, _ => 0 };
        _stop.Cancel();
    }
}
