using Microsoft.Extensions.Logging.Abstractions;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Indexing from the screen: the samples or a folder into an empty index, a rebuilding, or whatever changes below a folder.
/// It runs beside the screen, which shows how far it has come.
/// </summary>
/// <param name="location">The index that the screen shows.</param>
internal sealed class ScreenIndexer(CommandContext context, string location)
{
    /// <summary>The articles that come with the program.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary>A path as a person types it: "~" is their home.</summary>
    public string FullPath(string typed)
        => context.FullPath(typed == "~" || typed.StartsWith("~/", StringComparison.Ordinal) ? context.Variable("HOME") + typed[1..] : typed);

    /// <param name="show">Shows how far it has come until it is disposed.</param>
    /// <exception cref="IndexInUseException">Another program writes to the index.</exception>
    /// <exception cref="IndexUnusableException">The index that would tell what to read is gone, or it cannot be read.</exception>
    public IndexingSummary Run(IndexingOrder order, Func<IndexingProgress, IAsyncDisposable> show, CancellationToken cancellation)
    {
        if (order is { Kind: IndexingKind.Rebuild, Path: null }) context.Engine.ThrowIfMissing(location);
        var indexer = IndexerWith(show, cancellation);
        var task = TaskFor(order.Path);
        return (order.Kind == IndexingKind.Rebuild ? indexer.RebuildAsync(location, task) : indexer.UpdateAsync(location, task)).GetAwaiter().GetResult();
    }

    /// <summary>Reads a file or folder, and then whatever changes in it, until cancelled.</summary>
    /// <param name="updated">Given what each round came to, the first included.</param>
    /// <param name="tell">Given why a round has to wait.</param>
    /// <inheritdoc cref="Run"/>
    public void Follow(string path, Func<IndexingProgress, IAsyncDisposable> show, Action<IndexingSummary> updated, Action<string> tell, CancellationToken cancellation)
    {
        var (indexer, task) = (IndexerWith(show, cancellation), TaskFor(path));
        using var changes = new FolderWatch(task);
        updated(indexer.UpdateAsync(location, task).GetAwaiter().GetResult());
        using var watched = indexer.Watch(location);
        watched.FollowAsync(changes, task, updated, tell, cancellation).GetAwaiter().GetResult();
    }

    private Indexer IndexerWith(Func<IndexingProgress, IAsyncDisposable> show, CancellationToken cancellation)
        => new(context with { Cancellation = cancellation }, context.Settings.Indexing, NullLogger.Instance, show);

    private IndexingTask TaskFor(string? path) => IndexCommand.TaskFor(path is null ? [] : [path], context.Settings.Outlet, location, context);
}
