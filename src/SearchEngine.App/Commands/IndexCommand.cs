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
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders", Arity = ArgumentArity.ZeroOrMore, DefaultValueFactory = _ => [] };
        var index = CommonOptions.Index();
        var rebuild = CommonOptions.Flag("--rebuild", "Build the index anew beside the old one, from every file it knows and each PATH, then switch");
        var watch = CommonOptions.Flag("--watch", "Go on reading whatever changes, until Ctrl+C");
        var outlet = CommonOptions.One("--outlet", "NAME", "The outlet of everything read now; kept for these files until another is given");
        var verbose = CommonOptions.Flag("--verbose", "Tell on standard error what is done");
        command.Arguments.Add(paths);
        foreach (var option in new Option[] { index, rebuild, watch, outlet, verbose }) command.Options.Add(option);
        var formats = new FormatOptions(command, OutputFormat.Json);
        command.SetAction(parsed =>
        {
            var location = IndexLocation.Resolve(parsed.GetValue(index), context);
            return (int)Run(context, new IndexArguments
            {
                Location = location,
                Task = TaskFor(parsed.GetValue(paths)!, parsed.GetValue(outlet) ?? context.Settings.Outlet, location, context),
                Rebuild = parsed.GetValue(rebuild),
                Watch = parsed.GetValue(watch),
                Verbose = parsed.GetValue(verbose),
                Format = formats.Chosen(parsed),
            });
        });
        return command;
    }

    /// <summary>The index may lie among the files that it is made of, and is not one of them.</summary>
    public static IndexingTask TaskFor(IEnumerable<string> paths, string? outlet, string location, CommandContext context) => new(
        [.. paths.Select(p => Path.TrimEndingDirectorySeparator(context.FullPath(p)))],
        outlet?.Trim(),
        [location, IndexSwitch.Beside(location), IndexSwitch.Replaced(location)]);

    private static ExitCode Run(CommandContext context, IndexArguments arguments)
    {
        if (arguments.Task.Paths.Count == 0 && !arguments.Rebuild) throw new UsageException("name the files and folders to read: said index PATH…");
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
        while (changes is not null && await changes.WaitAsync(context.Cancellation))
        {
            summary = await indexer.UpdateAsync(arguments.Location, arguments.Task);
            if (summary.DidSomething) report.Print(arguments.Location, summary);
        }

        return summary.ExitCode;
    }
}
