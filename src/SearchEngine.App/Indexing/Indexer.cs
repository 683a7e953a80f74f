using Microsoft.Extensions.Logging;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Runs over an index in its place, or over a new one beside it.</summary>
/// <param name="show">Shows how far a run has come until it is disposed; null shows it on standard error.</param>
internal sealed class Indexer(CommandContext context, IndexingOptions options, ILogger log, Func<IndexingProgress, IAsyncDisposable>? show = null)
{
    public async Task<IndexingSummary> UpdateAsync(string location, IndexingTask task)
    {
        IndexSwitch.Recover(location);
        using var index = OpenForWriting(location);
        return await RunAsync(index, run => run.RunAsync(task, context.Cancellation));
    }

    /// <summary>Keeps an index open, to be brought up to date again and again.</summary>
    public WatchedIndex Watch(string location) => new(OpenForWriting(location), (index, run) => RunAsync(index, run));

    /// <summary>The old index answers until the new one is whole, and stays when the run is stopped.</summary>
    public async Task<IndexingSummary> RebuildAsync(string location, IndexingTask task)
    {
        IndexSwitch.Recover(location);
        var summary = await BuildBesideAsync(location, task);
        if (!summary.Stopped)
        {
            IndexSwitch.Switch(location, context.Engine.IsIndexFile);
            return summary;
        }

        IndexSwitch.DeleteIfThere(IndexSwitch.Beside(location));
        return summary with { IsKept = false };
    }

    /// <summary>No other writer gets the old index meanwhile.</summary>
    private async Task<IndexingSummary> BuildBesideAsync(string location, IndexingTask task)
    {
        using var old = OpenOld(location, task);
        using var held = old?.OpenWriter();
        IndexSwitch.DeleteIfThere(IndexSwitch.Beside(location));
        try
        {
            using var fresh = OpenForWriting(IndexSwitch.Beside(location));
            var whole = WithKnown(task, old?.Sources() ?? []);
            return await RunAsync(fresh, run => run.RunAsync(whole, context.Cancellation));
        }
        catch
        {
            IndexSwitch.DeleteIfThere(IndexSwitch.Beside(location));
            throw;
        }
    }

    private IArticleIndex OpenForWriting(string location)
        => options.Memory is { } megabytes && context.Engine.OpenWithin is { } open ? open(location, (long)megabytes << 20) : context.Engine.Open(location);

    /// <summary>Null when there is no index, or one that cannot be read and is not needed to know what to read.</summary>
    private IArticleIndex? OpenOld(string location, IndexingTask task)
    {
        try
        {
            return Directory.Exists(location) ? context.Engine.Open(location) : null;
        }
        catch (IndexUnusableException) when (task.Paths.Count > 0)
        {
            return null;
        }
    }

    private static IndexingTask WithKnown(IndexingTask task, IReadOnlyList<SourceRecord> sources) => task with
    {
        Paths = [.. task.Paths, .. sources.Select(s => s.Path).Where(path => File.Exists(path) && IsAskedFor(path, task))],
        EarlierSettings = sources.ToDictionary(s => s.Path, s => s.Settings, StringComparer.Ordinal),
    };

    /// <summary>What lies below a folder that was named passes its filter; other files were asked for by an earlier run.</summary>
    private static bool IsAskedFor(string path, IndexingTask task)
        => task.Paths.Where(folder => IndexingPlan.IsAtOrBelow(path, folder)).All(folder => path == folder || task.Filter.Takes(folder, path));

    private async Task<IndexingSummary> RunAsync(IArticleIndex index, Func<IndexingRun, Task<IndexingSummary>> run)
    {
        var progress = new IndexingProgress();
        await using var shown = show is null ? new ProgressReporter(context, progress) : show(progress);
        return await run(new IndexingRun(index, options, progress, log, context.Clock));
    }
}
