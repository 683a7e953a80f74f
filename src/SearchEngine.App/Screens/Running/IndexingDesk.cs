using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Reading and watching beside the screen, one order at a time. A timer tells how far it is, only while something is read.</summary>
internal sealed class IndexingDesk(ScreenIndexer? indexer, Action<ScreenEvent> post, Action refresh) : IDisposable
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private CancellationTokenSource? _stop;
    private Thread? _working;

    public void Start(IndexingOrder order)
    {
        lock (_gate)
        {
            string? problem = indexer is null ? "files cannot be read from here" : _stop is not null ? "something is being read already; x stops it" : null;
            if (problem is not null) post(new MessageArrived(problem));
            if (problem is not null) return;
            _stop = new CancellationTokenSource();
            _working = new Thread(() => Work(order, _stop.Token)) { Name = "index", IsBackground = true };
            _working.Start();
        }
    }

    public void Stop()
    {
        lock (_gate) _stop?.Cancel();
    }

    /// <summary>What has been read so far is made durable first.</summary>
    public void Dispose()
    {
        Stop();
        _working?.Join();
    }

    private void Work(IndexingOrder order, CancellationToken cancellation)
    {
        string message = "";
        try
        {
            order = order with { Path = order.Path is { } path ? indexer!.FullPath(path) : null };
            if (order.Path is { } full && !Path.Exists(full)) throw new IOException($"{full} is not there");
            message = order.Kind == IndexingKind.Watch ? Follow(order, cancellation) : Read(order, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or IndexInUseException or IndexUnusableException or UsageException)
        {
            message = e.Message;
        }
        finally
        {
            lock (_gate) _stop = null;
            post(new IndexingMoved(null));
            post(new MessageArrived(message));
        }
    }

    private string Read(IndexingOrder order, CancellationToken cancellation)
    {
        var summary = indexer!.Run(order, Show, cancellation);
        refresh();
        return Line(summary);
    }

    private string Follow(IndexingOrder order, CancellationToken cancellation)
    {
        string? last = null;
        indexer!.Follow(order.Path!, Show, Updated, problem => post(new IndexingMoved($"watching: {problem}")), cancellation);
        return "no longer watched";

        // A round that finds nothing new leaves on show what the last one came to.
        void Updated(IndexingSummary summary)
        {
            refresh();
            if (last is null || summary.DidSomething) last = $"watching: {Line(summary)}; in {order.Path}";
            post(new IndexingMoved(last));
        }
    }

    private Timer Show(IndexingProgress progress)
        => new(_ => post(new IndexingMoved(ProgressReporter.Line(progress))), null, TimeSpan.Zero, BetweenLines);

    private static string Line(IndexingSummary s)
    {
        string skipped = s.Skipped.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {s.Skipped.Count:N0} not readable");
        string stopped = s.Stopped ? s.IsKept ? "stopped; " : "stopped, the old index stays; " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{stopped}{s.New:N0} new, {s.Changed:N0} changed, {s.Unchanged:N0} unchanged, {s.Deleted:N0} gone{skipped}; articles read: {s.Articles:N0}");
    }
}
