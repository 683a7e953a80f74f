using Microsoft.Extensions.Logging.Abstractions;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// "said" alone: opens the screen, on a fresh clone after reading the sample articles; asks line by line where that is
/// wanted or the terminal can do no more; without a terminal, a first search.
/// </summary>
internal static class StartCommand
{
    private const string FirstQuery = "*:*";
    private const int FirstHits = 5;

    public static ExitCode Run(CommandContext context, StartArguments arguments)
    {
        var location = IndexLocation.Resolve(arguments.Index, context);
        IndexSwitch.Recover(location);
        if (arguments.Index is not null) context.Engine.ThrowIfMissing(location);
        else if (Directory.Exists(location)) MakeFirstIndex(context, location);
        bool isPlain = arguments.Plain || context.Settings.Plain;
        if (context.IsInteractive && !isPlain && OpenScreen(context, location)) return ExitCode.Done;
        MakeFirstIndex(context, location);
        if (context.IsInteractive || isPlain) return PlainSession.Run(context, location);
        context.Output.WriteLine($"said search '{FirstQuery}' --sort -date --limit {FirstHits}");
        var query = new QueryText(FirstQuery, context.ErrorStyle.Width);
        return SearchCommand.Run(context, location, query, new SearchRequest { Query = query.Parse(), Sort = SortOrder.DateDescending, Limit = FirstHits }, OutputFormat.Text);
    }

    /// <summary>Who is who is found out beside the screen: in a large index it takes longer than a person waits for the first results.</summary>
    private static bool OpenScreen(CommandContext context, string location) => SearchScreen.TryRun(
        () => context.Engine.Exists(location) ? IndexOpening.ForReading(location, context) : context.Engine.Open(location),
        new SearchScreenOptions
        {
            Speakers = SpeakerNames.Book(context),
            MemoryFolder = UserFolders.Settings(context),
            Mouse = context.Settings.Mouse,
            Theme = context.Settings.Theme,
            IndexExists = () => context.Engine.Exists(location),
            Indexer = new ScreenIndexer(context, location),
            Reviews = new ReviewFile(ReviewFile.PathFor(context)),
            EscapeTimeout = context.Settings.EscapeDelay,
        });

    /// <summary>Of the samples, where a folder waits for an index, as in a fresh clone, or nobody can be asked; a screen elsewhere offers them, or a folder of the person's own.</summary>
    private static void MakeFirstIndex(CommandContext context, string location)
    {
        if (context.Engine.Exists(location)) return;
        var samples = Path.Combine(AppContext.BaseDirectory, "Samples");
        context.Tell($"said: no index in {location} yet; reading the sample articles into it");
        var task = IndexCommand.TaskFor([samples], null, location, context);
        var indexer = new Indexer(context, new IndexingOptions(), NullLogger.Instance);
        var summary = indexer.UpdateAsync(location, task).GetAwaiter().GetResult();
        new SummaryReport(context, OutputFormat.Text).Print(location, summary);
    }
}
