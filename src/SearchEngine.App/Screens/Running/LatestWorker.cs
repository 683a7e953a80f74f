namespace SearchEngine.App;

/// <summary>
/// A thread that does one job at a time and only ever the last one asked for: a new job cancels the one being done and
/// takes the place of the one waiting.
/// </summary>
internal sealed class LatestWorker : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _wanted = new(0);
    private readonly Thread _thread;
    private Action<CancellationToken>? _next;
    private CancellationTokenSource _current = new();
    private bool _isStopped;

    public LatestWorker(string name)
    {
        _thread = new Thread(Work) { Name = name, IsBackground = true };
        _thread.Start();
    }

    /// <param name="job">Is cancelled when another one comes; it must report its own failures.</param>
    public void Ask(Action<CancellationToken> job)
    {
        lock (_gate)
        {
            if (_isStopped) return;
            _next = job;
            _current.Cancel();
        }

        _wanted.Release();
    }

    /// <summary>Cancels what is being done, and forgets what is waiting.</summary>
    public void GiveUp()
    {
        lock (_gate)
        {
            if (_isStopped) return;
            _next = null;
            _current.Cancel();
        }
    }

    /// <summary>Cancels what is being done and waits for its end.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isStopped) return;
            _isStopped = true;
            _next = null;
            _current.Cancel();
        }

        _wanted.Release();
        _thread.Join();
        _current.Dispose();
        _wanted.Dispose();
    }

    private void Work()
    {
        while (true)
        {
            _wanted.Wait();
            if (Take() is not var (job, token))
            {
                if (_isStopped) return;
                continue;
            }

            try
            {
                job(token);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
            }
        }
    }

    private (Action<CancellationToken> Job, CancellationToken Token)? Take()
    {
        lock (_gate)
        {
            if (_next is not { } job) return null;
            _next = null;
            _current.Dispose();
            _current = new CancellationTokenSource();
            return (job, _current.Token);
        }
    }
}
