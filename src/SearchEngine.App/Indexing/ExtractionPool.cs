using System.Threading.Channels;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Works out articles on several threads and hands them to the writer. Few items wait at a time, so that the memory a run takes
/// does not grow with its files. Which article is a copy of which is settled in the order of the files, so that the same files
/// make the same index. When the writer fails, the pool stops taking items and <see cref="FinishAsync"/> tells why.
/// </summary>
internal sealed class ExtractionPool : IAsyncDisposable
{
    private const int WaitingPerThread = 4;

    private readonly Channel<(SourceInProgress Source, RawItem Item, long Number)> _items;
    private readonly CancellationTokenSource _failed = new();
    private readonly CancellationTokenSource _stopped;
    private readonly IArticleWriter _writer;
    private readonly IndexingProgress _progress;
    private readonly ArticleRegister _register;
    private readonly Turnstile _order;
    private readonly Task[] _workers;

    /// <summary>Held for reading while an article is added, for writing while one takes another's place, which must be in before.</summary>
    private readonly ReaderWriterLockSlim _adding = new();
    private long _posted;

    public ExtractionPool(IArticleWriter writer, ArticleRegister register, int threads, IndexingProgress progress, CancellationToken cancellation)
    {
        (_writer, _register, _progress) = (writer, register, progress);
        _stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _failed.Token);
        _items = Channel.CreateBounded<(SourceInProgress, RawItem, long)>(new BoundedChannelOptions(threads * WaitingPerThread) { SingleWriter = true });
        _order = new Turnstile(_failed.Token);
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
            await _items.Writer.WriteAsync((source, item, _posted), Stopped);
            _posted++;
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
        _order.Dispose();
        _adding.Dispose();
        _stopped.Dispose();
        _failed.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var (source, item, number) in _items.Reader.ReadAllAsync(_failed.Token)) Work(source, item, number);
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

    private void Work(SourceInProgress source, RawItem item, long number)
    {
        var (article, problem) = ItemExtraction.Of(new ReadItem(item, null), source.File.ReadingOptions);
        Article? added = null;
        _order.Pass(number, () => added = Settle(source, article, problem));
        if (added is not null)
        {
            try
            {
                _writer.Add(added);
            }
            finally
            {
                _adding.ExitReadLock();
            }
        }

        if (article is not null) _progress.ArticleDone();
        source.End();
    }

    /// <returns>What is left to add, with <see cref="_adding"/> held for it.</returns>
    private Article? Settle(SourceInProgress source, Article? article, SourceProblem? problem)
    {
        if (problem is not null) source.Add(problem);
        if (article is null) return null;
        var (item, shown) = _register.Claim(article, source.File.File.Path);
        source.Add(article, item);
        if (shown is null) return null;
        if (!item.IsCopy)
        {
            _adding.EnterReadLock();
            return shown;
        }

        _adding.EnterWriteLock();
        try
        {
            _writer.Add(shown);
        }
        finally
        {
            _adding.ExitWriteLock();
        }

        return null;
    }
}
