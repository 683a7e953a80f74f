using System.Threading.Channels;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Works out articles on several threads and hands them to the writer. What waits is bounded by its bytes, so that the memory a
/// run takes does not grow with its files. When the writer fails, the pool stops taking items and <see cref="FinishAsync"/>
/// tells why.
/// </summary>
internal sealed class ExtractionPool : IAsyncDisposable
{
    /// <summary>Bytes of items that may be underway: enough that no thread waits behind a long article for its turn.</summary>
    private const long MostWaiting = 8 << 20;

    private readonly Channel<ExtractionJob> _jobs = Channel.CreateUnbounded<ExtractionJob>(new UnboundedChannelOptions { SingleWriter = true });
    private readonly Admission _admission = new(Math.Min(MostWaiting, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 64));
    private readonly CancellationTokenSource _failed = new();
    private readonly CancellationTokenSource _stopped;
    private readonly IndexingProgress _progress;
    private readonly ArticleSettling _settling;
    private readonly Task[] _workers;
    private long _posted;

    public ExtractionPool(IArticleWriter writer, ArticleRegister register, int threads, IndexingProgress progress, CancellationToken cancellation)
    {
        (_settling, _progress) = (new ArticleSettling(writer, register), progress);
        _stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _failed.Token);
        _workers = [.. Enumerable.Range(0, threads).Select(_ => Task.Run(WorkAsync, CancellationToken.None))];
    }

    /// <summary>Cancelled when the run is, and when the writer has failed: no more items are taken. Those that wait are still worked out.</summary>
    public CancellationToken Stopped => _stopped.Token;

    /// <summary>Waits for room, then queues an item; for one caller at a time.</summary>
    /// <exception cref="OperationCanceledException">The pool has stopped, and the item is not taken.</exception>
    public async ValueTask PostAsync(SourceInProgress source, RawItem item)
    {
        var job = new ExtractionJob(source, item, _posted);
        Stopped.ThrowIfCancellationRequested();
        await _admission.EnterAsync(job.Memory, Stopped);
        source.Begin();
        _posted++;
        _jobs.Writer.TryWrite(job);
    }

    /// <summary>Waits until every item is worked out; throws what the writer threw.</summary>
    public Task FinishAsync()
    {
        _jobs.Writer.TryComplete();
        return Task.WhenAll(_workers);
    }

    public async ValueTask DisposeAsync()
    {
        await _failed.CancelAsync();
        await FinishAsync().ContinueWith(_ => { }, TaskScheduler.Default);
        _stopped.Dispose();
        _failed.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var job in _jobs.Reader.ReadAllAsync(_failed.Token))
            {
                job.Extract();
                _settling.Pass(job, Finish);
            }
        }
        catch (OperationCanceledException) when (_failed.IsCancellationRequested)
        {
            // Stopped by another worker that tells why.
        }
        catch
        {
            await _failed.CancelAsync();
            throw;
        }
    }

    private void Finish(ExtractionJob job)
    {
        if (job.Article is not null) _progress.ArticleDone();
        job.Source.End();
        _admission.Leave(job.Memory);
    }
}
