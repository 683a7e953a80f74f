using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said" alone: opens the screen, on a fresh clone after reading the sample articles; without a terminal, a first search.</summary>
internal static class StartCommand
{
    private const string FirstQuery = "\"joint commission\"";

    public static ExitCode Run(CommandContext context)
    {
        var location = IndexLocation.Resolve(null, context);
        IndexSwitch.Recover(location);
        if (!context.Engine.Exists(location)) IndexSamples(context, location);
        if (context.IsInteractive && SearchScreen.TryRun(() => IndexOpening.WithSpeakers(location, context), new SearchScreenOptions())) return ExitCode.Done;
        context.Output.WriteLine($"said search '{FirstQuery}'");
        return SearchCommand.Run(context, location, new SearchRequest { Query = QueryParser.Parse(FirstQuery), Limit = 5 }, OutputFormat.Text);
    }

    private static void IndexSamples(CommandContext context, string location)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "Samples");
        context.Tell($"said: no index in {location} yet; reading the sample articles into it");
        var task = IndexCommand.TaskFor([samples], null, location, context);
        var summary = new Indexer(context, new IndexingOptions(), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance).UpdateAsync(location, task).GetAwaiter().GetResult();
        new SummaryReport(context, OutputFormat.Text).Print(location, summary);
    }
}
