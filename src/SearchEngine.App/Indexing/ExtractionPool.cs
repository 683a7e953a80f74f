using System.Threading.Channels;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Works out articles on several threads and hands them to the writer. Few items wait at a time, so that the memory a run takes
/// does not grow with its files. When the writer fails, the pool stops taking items and <see cref="FinishAsync"/> tells why.
/// </summary>
internal sealed class ExtractionPool : IAsyncDisposable
{
    private const int WaitingPerThread = 4;

    private readonly Channel<(SourceInProgress Source, RawItem Item)> _items;
    private readonly CancellationTokenSource _failed = new();
    private readonly CancellationTokenSource _stopped;
    private readonly IArticleWriter _writer;
    private readonly IndexingProgress _progress;
    private readonly Task[] _workers;

    public ExtractionPool(IArticleWriter writer, int threads, IndexingProgress progress, CancellationToken cancellation)
    {
        (_writer, _progress) = (writer, progress);
        _stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _failed.Token);
        _items = Channel.CreateBounded<(SourceInProgress, RawItem)>(new BoundedChannelOptions(threads * WaitingPerThread) { SingleWriter = true });
        _workers = [.. Enumerable.Range(0, threads).Select(_ => Task.Run(WorkAsync, CancellationToken.None))];
    }

    /// <summary>Cancelled when the run is, and when the writer has failed: no more items are taken. Those that wait are still worked out.</summary>
    public CancellationToken Stopped => _stopped.Token;

    /// <summary>Waits for room, then queues an item.</summary>
    /// <exception cref="OperationCanceledException">The pool has stopped, and the item is not taken.</exception>
    public async ValueTask PostAsync(SourceInProgress source, RawItem item)
    {
        source.Begin();
        try
        {
            await _items.Writer.WriteAsync((source, item), Stopped);
        }
        catch
        {
            source.End();
            throw;
        }
    }

    /// <summary>Waits until every item is worked out; throws what the writer threw.</summary>
    public Task FinishAsync()
    {
        _items.Writer.TryComplete();
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
            await foreach (var (source, item) in _items.Reader.ReadAllAsync(_failed.Token)) Work(source, item);
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

    private void Work(SourceInProgress source, RawItem item)
    {
        var (article, problem) = ItemExtraction.Of(new ReadItem(item, null), source.File.ReadingOptions);
        if (article is not null)
        {
            _writer.Add(article);
            source.Add(article);
            _progress.ArticleDone();
        }

        if (problem is not null) source.Add(problem);
        source.End();
    }
}
