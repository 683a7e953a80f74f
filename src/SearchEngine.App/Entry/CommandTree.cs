using System.CommandLine;
using System.CommandLine.Help;

namespace SearchEngine.App;

/// <summary>The commands and how their words are taken apart.</summary>
internal static class CommandTree
{
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static readonly (string Name, Func<CommandContext, Command> Create)[] Commands =
    [
        ("index", IndexCommand.Create),
        ("watch", IndexCommand.CreateWatch),
        ("search", SearchCommand.Create),
        ("facets", FacetsCommand.Create),
        ("similar", SimilarCommand.Create),
        ("show", ShowCommand.Create),
        ("cite", CiteCommand.Create),
        ("saved", SavedCommand.Create),
        ("review", ReviewCommand.Create),
        ("speakers", SpeakersCommand.Create),
        ("extract", ExtractCommand.Create),
        ("export", ExportCommand.Create),
        ("stats", StatsCommand.Create),
        ("check", CheckCommand.Create),
        ("config", ConfigCommand.Create),
        ("complete", CompleteCommand.Create),
        ("completion", CompletionCommand.Create),
        ("complete-line", context => CompletionCommand.CreateComplete(context, () => Root(context))),
    ];

    /// <summary>A person waits while it happens: only the command that is named is made, all of them where none is.</summary>
    public static ParseResult Parse(IReadOnlyList<string> arguments, CommandContext context)
    {
        var named = Array.FindAll(Commands, c => arguments is [var first, ..] && first == c.Name);
        return Root(context, named is [] ? Commands : named).Parse(arguments, Configuration);
    }

    public static RootCommand Root(CommandContext context) => Root(context, Commands);

    private static RootCommand Root(CommandContext context, (string Name, Func<CommandContext, Command> Create)[] commands)
    {
        var root = new RootCommand("Full-text search for news articles: who said what, where and when.");
        foreach (var (_, create) in commands) root.Subcommands.Add(create(context));
        var (index, plain) = (CommonOptions.Index(), CommonOptions.Flag(StartArguments.PlainOption, "Ask line by line instead of drawing a screen, as screen readers like it"));
        root.Options.Add(index);
        root.Options.Add(plain);
        root.Directives.Clear();
        foreach (var help in root.Options.OfType<HelpOption>()) KeepPlainAliases(help);
        root.SetAction(parsed => (int)StartCommand.Run(context, new StartArguments(parsed.GetValue(index), parsed.GetValue(plain))));
        return root;
    }

    /// <summary>"/h" and "/?" are regular expressions in the making.</summary>
    private static void KeepPlainAliases(HelpOption help)
    {
        foreach (var alias in help.Aliases.Where(a => a.StartsWith('/')).ToArray()) help.Aliases.Remove(alias);
    }
}
