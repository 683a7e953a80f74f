using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// An index that is brought up to date round after round. It stays open between them, and what it remembers of its sources stays
/// in memory, so that a round costs a look at the folders and what is new there. What another program has committed
/// meanwhile makes that memory void. Nobody is kept from writing between two rounds.
/// </summary>
/// <param name="run">Makes a run over the index, and shows how it goes.</param>
internal sealed class WatchedIndex(IArticleIndex index, Func<IArticleIndex, Func<IndexingRun, Task<IndexingSummary>>, Task<IndexingSummary>> run) : IDisposable
{
    private static readonly TimeSpan UntilTryingAgain = TimeSpan.FromSeconds(1);

    private IndexMemory? _memory;

    /// <summary>Reads what the index remembers, if it is not known.</summary>
    public IndexMemory Remember()
    {
        if (index.Refresh()) _memory = null;
        return _memory ??= IndexMemory.Of(index);
    }

    /// <exception cref="IndexInUseException">There is something to write, and another writer has the index.</exception>
    public async Task<IndexingSummary> UpdateAsync(IndexingTask task, CancellationToken cancellation)
    {
        if (IndexingPlan.Make(task, Remember().Sources, cancellation) is { IsEmpty: true } plan) return Untouched(plan);
        using var writer = new FollowedWriter(index.OpenWriter());
        var memory = Remember();
        _memory = null;
        var summary = await run(index, r => r.RunAsync(task, memory, writer, cancellation));
        memory.Apply(writer.Changes);
        if (!summary.Stopped && !memory.Register.IsWorn) _memory = memory;
        return summary;
    }

    /// <summary>Brings the index up to date whenever something has changed, until cancelled. What cannot be done now is told of, and done once it can be.</summary>
    /// <param name="updated">Given what each round came to.</param>
    /// <param name="tell">Given why a round has to wait.</param>
    public async Task FollowAsync(FolderWatch changes, IndexingTask task, Action<IndexingSummary> updated, Action<string> tell, CancellationToken cancellation)
    {
        var atMost = TimeSpan.MaxValue;
        while (await changes.WaitAsync(atMost, cancellation))
        {
            try
            {
                updated(await UpdateAsync(task, cancellation));
                atMost = TimeSpan.MaxValue;
            }
            catch (UsageException e)
            {
                tell($"{e.Message}; it is read as soon as it is there");
            }
            catch (IndexInUseException e)
            {
                if (atMost != UntilTryingAgain) tell($"the index is in use by {(e.ProcessId is { } id ? $"process {id}" : "another process")}; what has changed is read as soon as it is free");
                atMost = UntilTryingAgain;
            }
        }
    }

    public void Dispose() => index.Dispose();

    private static IndexingSummary Untouched(IndexingPlan plan)
    {
        var summary = new IndexingSummary { Unchanged = plan.Unchanged.Count };
        summary.Skipped.AddRange(plan.Unreadable);
        return summary;
    }
}
