using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SearchEngine.App;

/// <summary>"said index": reads files and folders into the index.</summary>
internal static class IndexCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("index", "Read files and folders into the index; what is unchanged is not read again");
        var rebuild = CommonOptions.Flag("--rebuild", "Build the index anew beside the old one, from every file it knows and each PATH, then switch");
        var watch = CommonOptions.Flag("--watch", "Go on reading whatever changes, until Ctrl+C");
        command.Options.Add(rebuild);
        command.Options.Add(watch);
        Examples.Add(command, "index ~/news", "index clippings/*.html --outlet 'Meridian Post'", "index export.jsonl.gz --index ~/archive.said", "index --rebuild");
        AddReading(command, context, parsed => (parsed.GetValue(rebuild), parsed.GetValue(watch)));
        return command;
    }

    /// <summary>"said watch": the same, and goes on.</summary>
    public static Command CreateWatch(CommandContext context)
    {
        var command = new Command("watch", "Read files and folders, and go on reading whatever changes in them, until Ctrl+C");
        Examples.Add(command, "watch ~/news", "watch ~/feeds --outlet 'Kestrel Wire' --json");
        AddReading(command, context, _ => (Rebuild: false, Watch: true));
        return command;
    }

    private static void AddReading(Command command, CommandContext context, Func<ParseResult, (bool Rebuild, bool Watch)> how)
    {
        var paths = CommonOptions.Paths("PATH", "Files and folders");
        var index = CommonOptions.Index();
        var outlet = CommonOptions.One("--outlet", "NAME", "The outlet of everything read now; kept for these files until another is given");
        var field = CommonOptions.Field();
        var include = CommonOptions.Many("--include", "PATTERN", "Of the files below a folder only those that match, such as '*.html'");
        var exclude = CommonOptions.Many("--exclude", "PATTERN", "None of those that match, such as 'drafts/**'");
        var verbose = CommonOptions.Flag("--verbose", "Tell on standard error what is done");
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { index, outlet, field, include, exclude, verbose }) command.Options.Add(option);
        var formats = new FormatOptions(command, OutputFormat.Json);
        command.SetAction(parsed =>
        {
            var location = IndexLocation.Resolve(parsed.GetValue(index), context);
            var (rebuild, watch) = how(parsed);
            return (int)Run(context, new IndexArguments
            {
                Location = location,
                Task = TaskFor(parsed.GetValue(paths)!, parsed.GetValue(outlet) ?? context.Settings.Outlet, location, context) with
                {
                    Fields = CommonOptions.Fields(parsed.GetValue(field)!),
                    Filter = new PathFilter(parsed.GetValue(include)!, parsed.GetValue(exclude)!),
                },
                Rebuild = rebuild,
                Watch = watch,
                Verbose = parsed.GetValue(verbose),
                Format = formats.Chosen(parsed),
            });
        });
    }

    /// <summary>The index may lie among the files that it is made of, and is not one of them.</summary>
    public static IndexingTask TaskFor(IEnumerable<string> paths, string? outlet, string location, CommandContext context) => new(
        [.. paths.Select(p => Path.TrimEndingDirectorySeparator(context.FullPath(p)))],
        outlet?.Trim(),
        [location, IndexSwitch.Beside(location), IndexSwitch.Replaced(location)]);

    private static ExitCode Run(CommandContext context, IndexArguments arguments)
    {
        if (arguments.Task.Paths.Count == 0 && !arguments.Rebuild) throw new UsageException($"name the files and folders to read: said {(arguments.Watch ? "watch" : "index")} PATH…");
        using var host = SaidHost.Build(context, arguments.Verbose);
        var log = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("said");
        var indexer = new Indexer(context, host.Services.GetRequiredService<IndexingOptions>(), log);
        return RunAsync(context, arguments, indexer).GetAwaiter().GetResult();
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, IndexArguments arguments, Indexer indexer)
    {
        using var changes = arguments.Watch ? new FolderWatch(arguments.Task) : null;
        var report = new SummaryReport(context, arguments.Format);
        var summary = await (arguments.Rebuild ? indexer.RebuildAsync(arguments.Location, arguments.Task) : indexer.UpdateAsync(arguments.Location, arguments.Task));
        report.Print(arguments.Location, summary);
        return changes is null || summary.Stopped ? summary.ExitCode : await WatchAsync(context, arguments, indexer, changes, report, summary);
    }

    /// <param name="first">What the run before the watching came to.</param>
    /// <returns>What the last round came to, or the first run when there was none.</returns>
    private static async Task<ExitCode> WatchAsync(CommandContext context, IndexArguments arguments, Indexer indexer, FolderWatch changes, SummaryReport report, IndexingSummary first)
    {
        var last = first;
        var skipped = first.Skipped.ToHashSet();
        using var watched = indexer.Watch(arguments.Location);
        watched.Remember();
        context.Tell("watching; Ctrl+C ends it");
        await watched.FollowAsync(changes, arguments.Task, Updated, problem => context.Tell($"said: {problem}"), context.Cancellation);
        return last.ExitCode;

        void Updated(IndexingSummary summary)
        {
            if (summary.DidSomething || !skipped.IsSupersetOf(summary.Skipped)) report.Print(arguments.Location, summary);
            skipped.UnionWith(summary.Skipped);
            last = summary;
        }
    }
}
