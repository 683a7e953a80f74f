using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// The one writer of an index. Threads add documents through <see cref="Borrow"/>, each to a segment in memory of its own;
/// <see cref="Commit"/> makes all of it durable and visible at once. Safe from several threads. After a failed write the
/// writer is closed: the last commit stands, and what came after it is lost.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    private readonly StorageDirectory _directory;
    private readonly IndexSchema _schema;
    private readonly IndexWriterOptions _options;
    private readonly IDisposable _lock;
    private readonly Lock _gate = new();
    private readonly List<SegmentBuilder> _builders = [];
    private readonly List<WriterSegment> _segments = [];

    /// <summary>Segments being built or merged, whose files nothing names yet.</summary>
    private readonly PostingsCursor _deletionCursor = new();
    private readonly CancellationTokenSource _closing = new();
    private Task _merging = Task.CompletedTask;
    private readonly HashSet<long> _unfinished = [];
    private Commit _commit;
    private long _nextSegment;
    private bool _isChanged;
    private Exception? _failure;

    private IndexWriter(StorageDirectory directory, IndexSchema schema, IndexWriterOptions options, IDisposable @lock)
    {
        (_directory, _schema, _options, _lock) = (directory, schema, options, @lock);
        using var reader = IndexReader.Open(directory, schema);
        _commit = reader.Commit;
        _nextSegment = _commit.NextSegment;
        foreach (var segment in reader.Segments) _segments.Add(new WriterSegment(segment.With(directory, segment.Info)));
        DeleteUnused();
    }

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

    /// <summary>Generation of the last commit, 0 before the first.</summary>
    public long Generation => _commit.Generation;

    /// <summary>Lends a segment in memory to this thread, which holds no other, until the lease is disposed; waits when all are lent.</summary>
    public BuilderLease Borrow()
    {
        var builder = Take();
        try
        {
            if (!builder.HasBegun) Guarded(() => builder.Begin(NextNumber()));
            return new BuilderLease(this, builder);
        }
        catch
        {
            Monitor.Exit(builder);
            throw;
        }
    }

    /// <summary>Deletes every document that has the term and whose block was complete before this call.</summary>
    public void Delete(int field, ReadOnlySpan<byte> term)
    {
        lock (_gate)
        {
            ThrowIfFailed();
            foreach (var segment in _segments) segment.Delete(field, term, segment.Info.Documents, _deletionCursor);
            foreach (var builder in _builders.Where(b => b.Documents > 0)) builder.Deletions.Add((field, term.ToArray(), builder.Documents));
            _isChanged = true;
        }
    }

    /// <summary>Makes everything before this call durable and visible; does nothing when nothing has changed.</summary>
    /// <exception cref="IOException">The commit failed; the writer is closed.</exception>
    public void Commit()
    {
        SegmentBuilder[] builders;
        lock (_gate) builders = [.. _builders];
        Guarded(() =>
        {
            Parallel.ForEach(builders, FlushWaiting);
            lock (_gate) WriteCommit();
        });
        StartMerging();
    }

    /// <summary>Merges until the policy is content, on this thread; seen after the next commit.</summary>
    public void Merge(CancellationToken cancellation = default)
    {
        WaitForMerges();
        Guarded(() => MergeAll(cancellation));
    }

    /// <summary>Waits for merges that run in the background.</summary>
    public void WaitForMerges() => _merging.Wait();

    /// <summary>Closes; what was not committed is lost.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        WaitForMerges();
        foreach (var builder in _builders) builder.Dispose();
        foreach (var segment in _segments) segment.Dispose();
        _unfinished.Clear();
        _segments.Clear();
        _builders.Clear();
        if (_failure is null) DeleteUnused();
        _closing.Dispose();
        _lock.Dispose();
    }

    internal void Return(SegmentBuilder builder)
    {
        try
        {
            if (builder.Memory > _options.MemoryBudget / _options.Threads) Guarded(() => Flush(builder));
        }
        finally
        {
            Monitor.Exit(builder);
        }

        StartMerging();
    }

    private SegmentBuilder Take()
    {
        SegmentBuilder? builder;
        lock (_gate)
        {
            ThrowIfFailed();
            builder = _builders.Find(Monitor.TryEnter);
            if (builder is not null) return builder;
            builder = _builders.Count < _options.Threads ? new SegmentBuilder(_directory, _schema) : _builders[Environment.CurrentManagedThreadId % _builders.Count];
            if (_builders.Count < _options.Threads) _builders.Add(builder);
        }

        Monitor.Enter(builder);
        return builder;
    }

    private long NextNumber()
    {
        lock (_gate)
        {
            _unfinished.Add(_nextSegment);
            return _nextSegment++;
        }
    }

    private void FlushWaiting(SegmentBuilder builder)
    {
        lock (builder) Flush(builder);
    }

    private void Flush(SegmentBuilder builder)
    {
        if (builder.Documents == 0) return;
        var info = builder.Flush();
        var segment = new WriterSegment(SegmentReader.Open(_directory, _schema, info));
        lock (_gate)
        {
            foreach (var (field, term, before) in builder.Deletions) segment.Delete(field, term, before, _deletionCursor);
            _unfinished.Remove(info.Number);
            builder.Reset();
            _segments.Add(segment);
            _isChanged = true;
        }
    }

    private void StartMerging()
    {
        if (!_options.MergeInBackground || _failure is not null) return;
        lock (_gate)
        {
            if (_merging.IsCompleted && _options.MergePolicy.Choose(Idle()) is not null) _merging = Task.Run(MergeBeside);
        }
    }

    private void MergeBeside()
    {
        try
        {
            Guarded(() => MergeAll(_closing.Token));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            // A failure is kept and reported by the writer's next call; cancelled work leaves files that Dispose deletes.
        }
    }

    private void MergeAll(CancellationToken cancellation)
    {
        while (TakeMerge() is { } merge) Run(merge, cancellation);
    }

    private SegmentMerger? TakeMerge()
    {
        lock (_gate)
        {
            if (_options.MergePolicy.Choose(Idle()) is not { } chosen) return null;
            var segments = _segments.Where(s => chosen.Contains(s.Info)).ToArray();
            foreach (var segment in segments) segment.IsMerging = true;
            return new SegmentMerger(_directory, _schema, NextNumber(), segments);
        }
    }

    private void Run(SegmentMerger merger, CancellationToken cancellation)
    {
        try
        {
            var info = merger.Merge(cancellation);
            var merged = info is null ? null : new WriterSegment(SegmentReader.Open(_directory, _schema, info));
            lock (_gate) Replace(merger, merged);
        }
        finally
        {
            lock (_gate)
            {
                foreach (var segment in merger.Segments) segment.IsMerging = false;
                _unfinished.Remove(merger.Number);
            }
        }
    }

    private void Replace(SegmentMerger merger, WriterSegment? merged)
    {
        if (merged is not null)
        {
            merger.CarryDeletions(merged);
            _segments.Insert(_segments.IndexOf(merger.Segments[0]), merged);
        }

        foreach (var segment in merger.Segments)
        {
            _segments.Remove(segment);
            segment.Dispose();
        }

        _isChanged = true;
    }

    private IReadOnlyList<SegmentInfo> Idle() => [.. _segments.Where(s => !s.IsMerging).Select(s => s.Info)];

    private void WriteCommit()
    {
        ThrowIfFailed();
        if (!_isChanged) return;
        DropEmptySegments();
        long generation = _commit.Generation + 1;
        foreach (var segment in _segments.Where(s => s.IsDirty)) segment.Save(_directory, generation);
        var commit = new Commit(generation, _options.Time.GetUtcNow(), _nextSegment, _schema.Signature, [.. _segments.Select(s => s.Info)]);
        CommitFormat.Write(_directory, commit);
        (_commit, _isChanged) = (commit, false);
        DeleteUnused();
    }

    private void DropEmptySegments()
    {
        foreach (var segment in _segments.Where(s => s.Info.LiveDocuments == 0 && !s.IsMerging).ToArray())
        {
            _segments.Remove(segment);
            segment.Dispose();
        }
    }

    /// <summary>Deletes files of the index's own naming that neither the commit nor a segment of this writer uses.</summary>
    private void DeleteUnused()
    {
        var used = _commit.Files().Concat(_segments.SelectMany(s => s.Info.Files())).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(_unfinished.SelectMany(SegmentFiles.Names));
        foreach (string name in _directory.List())
        {
            if (SegmentFiles.IsOurs(name) && !used.Contains(name)) _directory.Delete(name);
        }
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
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _failure ??= e;
            throw;
        }
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null) throw new IOException($"{_directory.Location}: writing failed before: {_failure.Message}", _failure);
    }
}
