using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace SearchEngine.App;

/// <summary>The commands and how their words are taken apart.</summary>
internal static class CommandTree
{
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static ParseResult Parse(IReadOnlyList<string> arguments, CommandContext context) => Root(context).Parse(arguments, Configuration);

    public static string FirstError(ParseResult parsed)
    {
        var words = parsed.UnmatchedTokens;
        var message = words.Count > 0 ? $"unknown command or word '{words[0]}'" : parsed.Errors[0].Message.Split('\n')[0].TrimEnd(':', '.');
        return $"{message}; see: {CommandLineOf(parsed.CommandResult)} --help";
    }

    /// <summary>A misspelt option would else be taken for a word of the query or a path.</summary>
    public static void RejectUnknownOptions(ParseResult parsed)
    {
        var typed = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash);
        if (typed.FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
            throw new UsageException($"unknown option {unknown.Value}; see: {CommandLineOf(parsed.CommandResult)} --help");
        if (parsed.Tokens is [{ Type: TokenType.Option, Value: StartArguments.IndexOption } first, ..] && parsed.CommandResult.Parent is not null)
            throw new UsageException($"{first.Value} stands behind the command: {CommandLineOf(parsed.CommandResult)} {first.Value} DIR");
    }

    private static string CommandLineOf(CommandResult result)
        => result.Parent is CommandResult parent ? $"{CommandLineOf(parent)} {result.Command.Name}" : "said";

    public static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand("Full-text search for news articles: who said what, where and when.")
        {
            IndexCommand.Create(context),
            IndexCommand.CreateWatch(context),
            SearchCommand.Create(context),
            FacetsCommand.Create(context),
            SimilarCommand.Create(context),
            ShowCommand.Create(context),
            CiteCommand.Create(context),
            SavedCommand.Create(context),
            ReviewCommand.Create(context),
            SpeakersCommand.Create(context),
            ExtractCommand.Create(context),
            ExportCommand.Create(context),
            StatsCommand.Create(context),
            CheckCommand.Create(context),
            ConfigCommand.Create(context),
            CompleteCommand.Create(context),
            CompletionCommand.Create(context),
            CompletionCommand.CreateComplete(context, () => Root(context)),
        };
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
