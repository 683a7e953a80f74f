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

    public FolderWatch Watch(string path) => new(TaskFor(path));

    /// <exception cref="IndexInUseException">Another program writes to the index.</exception>
    public IndexingSummary Run(IndexingOrder order, IndexingProgress progress, CancellationToken cancellation)
    {
        var indexer = new Indexer(context with { Cancellation = cancellation }, context.Settings.Indexing, NullLogger.Instance, progress);
        var task = TaskFor(order.Path);
        return (order.Kind == IndexingKind.Rebuild ? indexer.RebuildAsync(location, task) : indexer.UpdateAsync(location, task)).GetAwaiter().GetResult();
    }

    private IndexingTask TaskFor(string? path) => IndexCommand.TaskFor(path is null ? [] : [path], context.Settings.Outlet, location, context);
}
