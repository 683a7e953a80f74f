using Microsoft.Extensions.Logging;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Brings an index up to date with files and folders: what is new or changed is read, what is gone is taken out, what is
/// unchanged is not touched, and an article that several files hold is one article. Files are read one after another and their
/// articles worked out on all cores beside it. All is committed at the end, and now and then between: of a file that is not read
/// to its end the index remembers how far it is, and the next run goes on from there.
/// </summary>
internal sealed class IndexingRun(IArticleIndex index, IndexingOptions options, IndexingProgress progress, ILogger log, TimeProvider clock)
{
    private readonly IndexingSummary _summary = new();
    private readonly List<SourceInProgress> _unfinished = [];
    private TimeSpan _lastCommit;

    /// <summary>Cancelling ends the run early: what was finished is committed, the rest is left to the next run.</summary>
    /// <exception cref="IndexInUseException">Another writer has the index.</exception>
    public async Task<IndexingSummary> RunAsync(IndexingTask task, CancellationToken cancellation)
    {
        using var writer = index.OpenWriter();
        index.Refresh();
        return await RunAsync(task, IndexMemory.Of(index), writer, cancellation);
    }

    /// <param name="task">What is to be read.</param>
    /// <param name="memory">What the index remembers as the writer has it.</param>
    /// <param name="writer">The index's writer.</param>
    /// <param name="cancellation">As above.</param>
    public async Task<IndexingSummary> RunAsync(IndexingTask task, IndexMemory memory, IArticleWriter writer, CancellationToken cancellation)
    {
        try
        {
            var plan = IndexingPlan.Make(task, memory.Sources, cancellation);
            Account(plan);
            var removal = new SourceRemoval(writer, memory.Register);
            foreach (var path in plan.Gone) removal.Remove(path);
            await ReadAllAsync(plan, memory, writer, removal, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _summary.Stopped = true;
        }

        writer.Commit();
        index.Refresh();
        return _summary with { Bytes = progress.Bytes, Elapsed = progress.Elapsed };
    }

    private void Account(IndexingPlan plan)
    {
        progress.Begin(plan.Files.Count, plan.Bytes);
        _summary.Unchanged = plan.Unchanged.Count;
        _summary.Deleted = plan.Gone.Count;
        _summary.Skipped.AddRange(plan.Unreadable);
        foreach (var source in plan.Unchanged) Report(source);
        log.Planned(plan);
    }

    private void Report(SourceRecord source) => _summary.Skipped.AddRange(source.Problems.Select(p => (source.Path, p)));

    private async Task ReadAllAsync(IndexingPlan plan, IndexMemory memory, IArticleWriter writer, SourceRemoval removal, CancellationToken cancellation)
    {
        await using var pool = new ExtractionPool(writer, memory.Register, options.Threads, progress, cancellation);
        var reader = new SourceReader(pool, progress, source => IsCommitDue ? CommitAsync(pool, writer, source) : Task.CompletedTask);
        try
        {
            foreach (var file in plan.Files.Concat(ToReadAgain(plan, memory, removal)))
            {
                pool.Stopped.ThrowIfCancellationRequested();
                if (file.Known?.Items.Count > 0) await SettleAsync(pool, writer);
                await ReadAsync(file, reader, writer, removal);
                if (IsCommitDue) await CommitAsync(pool, writer);
            }
        }
        catch (OperationCanceledException) when (pool.Stopped.IsCancellationRequested)
        {
            _summary.Stopped = true;
        }

        await pool.FinishAsync();
        CompleteFinished(writer);

        foreach (var source in _unfinished) StopWithin(source, writer);
    }

    /// <summary>Files that become necessary on the way, until none does.</summary>
    private IEnumerable<PlannedFile> ToReadAgain(IndexingPlan plan, IndexMemory memory, SourceRemoval removal)
    {
        while (removal.Again.FirstOrDefault() is { } path)
        {
            var file = new FileInfo(path);
            var known = memory.Sources.GetValueOrDefault(path);
            if (known is not null && plan.Unchanged.Contains(known)) _summary.Unchanged--;
            if (file.Exists) yield return new PlannedFile(new FoundFile(path, file.Length, file.LastWriteTimeUtc), known, known?.Settings ?? plan.Files.First(f => f.File.Path == path).Settings);
            removal.BeginAgain(path);
        }
    }

    private async Task ReadAsync(PlannedFile file, SourceReader reader, IArticleWriter writer, SourceRemoval removal)
    {
        var isNeeded = removal.BeginAgain(file.File.Path);
        var readAt = clock.GetUtcNow();
        using var content = SourceReader.Open(file, out var problem);
        if (content is null)
        {
            _summary.Skipped.Add((file.File.Path, problem!));
        }
        else if (!isNeeded && SourceReader.IsUnchanged(file, content))
        {
            _summary.Unchanged++;
            Report(file.Known!);
            Settle(file, readAt, writer);
        }
        else
        {
            bool goesOn = !isNeeded && SourceReader.CanGoOn(file, content);
            var source = new SourceInProgress(file, readAt, goesOn);
            _unfinished.Add(source);
            if (!goesOn) removal.Remove(file.File.Path);
            await reader.ReadAsync(source, content);
        }

        progress.FileDone(file.File.Length);
        CompleteFinished(writer);
    }

    /// <summary>Keeps what tells the next run that a file is unchanged, so that it need not read it again to know.</summary>
    private static void Settle(PlannedFile file, DateTimeOffset readAt, IArticleWriter writer)
    {
        var seen = file.Known! with { Modified = file.File.Modified, ReadAt = readAt };
        if (seen.IsSettled) writer.Complete(seen);
    }

    /// <summary>Waits until all that was read is worked out: what is taken out then is not in the hands of another thread.</summary>
    private async Task SettleAsync(ExtractionPool pool, IArticleWriter writer)
    {
        await Task.WhenAll(_unfinished.Select(s => s.Finished)).WaitAsync(pool.Stopped);
        CompleteFinished(writer);
    }

    private bool IsCommitDue => progress.Elapsed - _lastCommit > options.CommitEvery;

    /// <param name="within">The file that is being read, when a commit comes in its middle.</param>
    private async Task CommitAsync(ExtractionPool pool, IArticleWriter writer, SourceInProgress? within = null)
    {
        await Task.WhenAll(_unfinished.Select(s => s == within ? s.WhenQuiet() : s.Finished)).WaitAsync(pool.Stopped);
        CompleteFinished(writer);
        if (within?.RecordSoFar is { } record) writer.Complete(record);
        writer.Commit();
        _lastCommit = progress.Elapsed;
        log.Committed(progress);
    }

    /// <summary>A file that this run does not read to its end: what it gave stays.</summary>
    private void StopWithin(SourceInProgress source, IArticleWriter writer)
    {
        if (source.RecordSoFar is { } record)
        {
            writer.Complete(record);
            _summary.InPart++;
        }

        _summary.Articles += source.Articles;
        _summary.Copies += source.Copies;
        _summary.Quotes += source.Quotes;
        _summary.Stopped = true;
    }

    private void CompleteFinished(IArticleWriter writer)
    {
        var finished = _unfinished.Where(s => s.Finished.IsCompleted).ToHashSet();
        foreach (var source in finished) Complete(source, writer);
        _unfinished.RemoveAll(finished.Contains);
    }

    private void Complete(SourceInProgress source, IArticleWriter writer)
    {
        var record = source.Record;
        writer.Complete(record);
        if (source.File.Known is null or { Progress: not null }) _summary.New++;
        else _summary.Changed++;
        _summary.Articles += source.Articles;
        _summary.Copies += source.Copies;
        _summary.Quotes += source.Quotes;
        Report(record);
        log.Read(record);
    }
}
