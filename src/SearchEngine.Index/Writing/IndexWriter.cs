using System.Runtime.ExceptionServices;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// The one writer of an index. Threads add documents through <see cref="Borrow"/>, each to a segment in memory of its own;
/// <see cref="Commit"/> makes all of it durable and visible at once. Safe from several threads. After a failed write the
/// writer is closed: the last commit stands, and what came after it is lost.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    /// <summary>A segment in memory counts its bytes in 32 bits here and there; it is flushed long before.</summary>
    private const long LargestBuilder = 1 << 30;

    private readonly StorageDirectory _directory;
    private readonly IndexSchema _schema;
    private readonly IndexWriterOptions _options;
    private readonly IDisposable _lock;
    private readonly Lock _gate = new();
    private readonly BuilderPool _builders;
    private readonly SegmentSet _segments;
    private readonly CancellationTokenSource _closing = new();
    private Task _merging = Task.CompletedTask;
    private Commit _commit;
    private bool _isPublishing;
    private volatile bool _isClosed;
    private Exception? _failure;

    private IndexWriter(StorageDirectory directory, IndexSchema schema, IndexWriterOptions options, IDisposable @lock)
    {
        (_directory, _schema, _options, _lock) = (directory, schema, options, @lock);
        using var reader = IndexReader.Open(directory, schema);
        _commit = reader.Commit;
        _segments = new SegmentSet(directory, reader);
        _builders = new BuilderPool(options.Threads, () => new SegmentBuilder(directory, schema));

        // The commit may be one whose writer ended between its rename and the sync after it: until its name is safe, the
        // one before may be what the next start finds.
        if (_commit.Generation > 0) directory.Sync();
        _segments.DeleteUnused(_commit);
    }

    /// <summary>Bytes that one segment in memory may take.</summary>
    private long MostMemory => Math.Min(LargestBuilder, _options.MemoryBudget / _options.Threads);

    /// <summary>Whether a file's name is one that an index gives; whatever else lies in its directory belongs to somebody else.</summary>
    public static bool Owns(string fileName) => SegmentFiles.IsOurs(fileName);

    /// <summary>Generation of the last commit, 0 before the first.</summary>
    public long Generation => _commit.Generation;

    /// <summary>Opens the newest commit for writing, or begins an index; files that no commit names are deleted.</summary>
    /// <exception cref="DirectoryLockedException">Another writer has it.</exception>
    /// <exception cref="CorruptIndexException">The index is damaged.</exception>
    public static IndexWriter Open(StorageDirectory directory, IndexSchema schema, IndexWriterOptions? options = null)
    {
        var held = directory.Lock();
        try
        {
            return new IndexWriter(directory, schema, options ?? new IndexWriterOptions(), held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Lends a segment in memory to this thread, which holds no other, until the lease is disposed; waits when all are lent.</summary>
    public BuilderLease Borrow()
    {
        ThrowIfFailed();
        var builder = _builders.Take();
        try
        {
            if (!builder.HasBegun) Guarded(() => builder.Begin(BeginSegment()));
            return new BuilderLease(this, builder);
        }
        catch
        {
            _builders.Return(builder);
            throw;
        }
    }

    /// <summary>Deletes every document that has the term and whose block was complete before this call.</summary>
    public void Delete(int field, ReadOnlySpan<byte> term)
    {
        lock (_gate)
        {
            ThrowIfFailed();
            _segments.Delete(field, term);
            foreach (var builder in _builders.Builders) builder.Delete(field, term);
        }
    }

    /// <summary>Makes everything before this call durable and visible; does nothing when nothing has changed.</summary>
    /// <exception cref="IOException">The commit failed; the writer is closed.</exception>
    public void Commit()
    {
        ThrowIfFailed();
        _builders.ThrowIfLending();
        Guarded(() =>
        {
            Parallel.ForEach(_builders.Builders, FlushWaiting);
            lock (_gate) WriteCommit();
        });
        StartMerging();
    }

    /// <summary>Merges until the policy is content, on this thread; seen after the next commit.</summary>
    public void Merge(CancellationToken cancellation = default) => MergeHere(_options.MergePolicy.Choose, cancellation);

    /// <summary>Merges until no more than so many segments are left and none has deleted documents, on this thread; seen after the next commit.</summary>
    public void MergeTo(int segments, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(segments);
        MergeHere(infos => MergePolicy.ChooseDownTo(segments, infos), cancellation);
    }

    /// <summary>Waits for merges that run in the background.</summary>
    public void WaitForMerges() => _merging.Wait();

    /// <summary>Closes; what was not committed is lost. Nothing else may be called afterwards.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isClosed) return;
            _isClosed = true;
        }

        _closing.Cancel();
        try
        {
            WaitForMerges();
            _segments.Dispose();
            _builders.Dispose();
            CleanUp();
        }
        finally
        {
            _closing.Dispose();
            _lock.Dispose();
        }
    }

    internal void Return(SegmentBuilder builder)
    {
        try
        {
            builder.AbandonUnfinished();
            if (builder.Memory > MostMemory) Guarded(() => Flush(builder));
        }
        finally
        {
            _builders.Return(builder);
        }

        StartMerging();
    }

    private long BeginSegment()
    {
        lock (_gate) return _segments.Begin();
    }

    private void FlushWaiting(SegmentBuilder builder)
    {
        _builders.Take(builder);
        try
        {
            Flush(builder);
        }
        finally
        {
            _builders.Return(builder);
        }
    }

    private void Flush(SegmentBuilder builder)
    {
        if (builder.Documents == 0) return;
        ThrowIfFailed();
        var info = builder.Flush();
        var segment = new WriterSegment(SegmentReader.Open(_directory, _schema, info));
        lock (_gate)
        {
            _segments.Add(segment, builder);
            builder.Reset(MostMemory / 4 * 3);
        }
    }

    private void WriteCommit()
    {
        ThrowIfFailed();
        if (!_segments.IsChanged) return;
        long generation = _commit.Generation + 1;
        _segments.Save(generation);
        var commit = new Commit(generation, _options.Time.GetUtcNow(), _segments.NextNumber, _schema.Signature, _segments.Infos);
        CommitFormat.Prepare(_directory, commit);
        _isPublishing = true;
        CommitFormat.Publish(_directory, commit);
        (_commit, _isPublishing, _segments.IsChanged) = (commit, false, false);
        _segments.DeleteUnused(_commit);
    }

    private void StartMerging()
    {
        if (!_options.MergeInBackground || _failure is not null) return;
        lock (_gate)
        {
            if (!_isClosed && _merging.IsCompleted && _options.MergePolicy.Choose(_segments.Idle) is not null) _merging = Task.Run(MergeBeside);
        }
    }

    private void MergeBeside()
    {
        try
        {
            Guarded(() => MergeAll(_options.MergePolicy.Choose, _closing.Token));
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception) when (_failure is not null)
        {
            // Kept, and reported by the writer's next call.
        }
    }

    private void MergeHere(Func<IReadOnlyList<SegmentInfo>, IReadOnlyList<SegmentInfo>?> choose, CancellationToken cancellation)
    {
        ThrowIfFailed();
        WaitForMerges();
        Guarded(() => MergeAll(choose, cancellation));
    }

    private void MergeAll(Func<IReadOnlyList<SegmentInfo>, IReadOnlyList<SegmentInfo>?> choose, CancellationToken cancellation)
    {
        while (TakeMerge(choose) is { } merge) Run(merge, cancellation);
    }

    private SegmentMerger? TakeMerge(Func<IReadOnlyList<SegmentInfo>, IReadOnlyList<SegmentInfo>?> choose)
    {
        lock (_gate)
        {
            return choose(_segments.Idle) is { } chosen ? new SegmentMerger(_directory, _schema, _segments.Begin(), _segments.Claim(chosen)) : null;
        }
    }

    private void Run(SegmentMerger merger, CancellationToken cancellation)
    {
        try
        {
            var info = merger.Merge(cancellation);
            var merged = info is null ? null : new WriterSegment(SegmentReader.Open(_directory, _schema, info));
            lock (_gate)
            {
                if (merged is not null) merger.CarryDeletions(merged);
                _segments.Replace(merger.Segments, merged);
            }
        }
        finally
        {
            lock (_gate)
            {
                foreach (var segment in merger.Segments) segment.IsMerging = false;
                _segments.Drop(merger.Number);
            }
        }
    }

    /// <summary>
    /// Deletes what nothing names. A commit whose publishing failed may yet be the newest when the index is opened again, so
    /// after one every file stays for the next writer to judge.
    /// </summary>
    private void CleanUp()
    {
        if (!_isPublishing) _segments.DeleteUnused(_commit);
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (AggregateException e) when (e.InnerException is { } inner)
        {
            _failure ??= inner;
            ExceptionDispatchInfo.Throw(inner);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _failure ??= e;
            throw;
        }
    }

    private void ThrowIfFailed()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_failure is not null) throw new IOException($"{_directory.Location}: writing failed before: {_failure.Message}", _failure);
    }
}
