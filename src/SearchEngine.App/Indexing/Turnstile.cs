namespace SearchEngine.App;

/// <summary>Lets threads through one at a time, in the order of the numbers that they hold: 0, 1, 2, …</summary>
internal sealed class Turnstile : IDisposable
{
    private readonly object _gate = new();
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenRegistration _waking;
    private long _next;

    public Turnstile(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _waking = cancellation.Register(Wake);
    }

    /// <summary>Does something when every lower number has passed, and before any higher one.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; nothing was done.</exception>
    public void Pass(long number, Action action)
    {
        lock (_gate)
        {
            while (_next != number)
            {
                _cancellation.ThrowIfCancellationRequested();
                Monitor.Wait(_gate);
            }

            action();
            _next++;
            Monitor.PulseAll(_gate);
        }
    }

    public void Dispose() => _waking.Dispose();

    private void Wake()
    {
        lock (_gate) Monitor.PulseAll(_gate);
    }
}
