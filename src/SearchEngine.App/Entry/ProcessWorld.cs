using System.Runtime.InteropServices;
using System.Text;

namespace SearchEngine.App;

/// <summary>The process's own streams, terminal, signals and environment.</summary>
internal sealed class ProcessWorld : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public ProcessWorld()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, StopGently), PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopGently)];
        Context = new CommandContext
        {
            Output = new StreamWriter(StandardOutputStream.Open(), new UTF8Encoding(false), 16 * 1024),
            Error = Console.Error,
            OpenInput = Console.OpenStandardInput,
            OutputStyle = StyleOf(Console.IsOutputRedirected),
            ErrorStyle = StyleOf(Console.IsErrorRedirected),
            IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected && !IsDumb,
            CurrentDirectory = Environment.CurrentDirectory,
            Variable = Variable,
            Engine = ArticleEngine.Embedded,
            Cancellation = _stop.Token,
        };
    }

    public CommandContext Context { get; }

    private static bool IsDumb => Variable("TERM") == "dumb";

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

    /// <summary>The first signal asks the command to stop, the second ends the process.</summary>
    private void StopGently(PosixSignalContext signal)
    {
        signal.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }
}
