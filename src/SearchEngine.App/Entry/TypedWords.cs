using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.App;

/// <summary>What is wrong with the words that were typed: one line, with the nearest word that would be right and where to read on.</summary>
internal static class TypedWords
{
    private const int MostEdits = 2;

    /// <exception cref="UsageException">There is no such command, option or value.</exception>
    public static void Check(ParseResult parsed)
    {
        if (parsed.Action is ParseErrorAction) throw First(parsed);
        RejectUnknownOptions(parsed);
        if (parsed.Tokens is [{ Type: TokenType.Option, Value: StartArguments.IndexOption } first, ..] && parsed.CommandResult.Parent is not null)
            throw new UsageException($"{first.Value} stands behind the command: {CommandLineOf(parsed.CommandResult)} {first.Value} DIR");
    }

    private static UsageException First(ParseResult parsed)
        => parsed.UnmatchedTokens is [var word, ..] ? Unknown(word, parsed.CommandResult) : Wrong(Explain(parsed.Errors[0]), parsed.CommandResult);

    /// <summary>A misspelt option would else be taken for a word of the query or a path.</summary>
    private static void RejectUnknownOptions(ParseResult parsed)
    {
        var typed = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash);
        if (typed.FirstOrDefault(t => t.Type == TokenType.Argument && IsOption(t.Value)) is { } unknown) throw Unknown(unknown.Value, parsed.CommandResult);
    }

    private static UsageException Unknown(string word, CommandResult at)
    {
        var known = IsOption(word) ? at.Command.Options.Select(o => o.Name) : at.Command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);
        return Wrong($"unknown {(IsOption(word) ? $"option {word}" : $"command or word '{word}'")};{Suggestion(word, known)}", at);
    }

    private static UsageException Wrong(string what, CommandResult at) => new($"{what} see: {CommandLineOf(at)} --help");

    /// <summary>Ends in a semicolon or a question.</summary>
    private static string Explain(ParseError error)
    {
        var (name, choices) = error.SymbolResult switch
        {
            OptionResult { Option: var option } => (option.Name, Choices(option.GetCompletions(CompletionContext.Empty))),
            ArgumentResult { Argument: var argument } => (argument.Name, Choices(argument.GetCompletions(CompletionContext.Empty))),
            _ => ("", []),
        };
        if (choices is [_, _, ..] && error.SymbolResult!.Tokens.Select(t => t.Value).FirstOrDefault(t => !choices.Contains(t)) is { } word)
            return $"{name} {word}: write {string.Join(", ", choices[..^1])} or {choices[^1]};{Suggestion(word, choices)}";
        return error.Message.Split('\n')[0].TrimEnd(':', '.') + ";";
    }

    private static string[] Choices(IEnumerable<System.CommandLine.Completions.CompletionItem> items) => [.. items.Select(i => i.Label)];

    /// <summary>" did you mean …?", empty when no known word is near.</summary>
    public static string Suggestion(string word, IEnumerable<string> known) => Nearest(word, known) is { } near ? $" did you mean {near}?" : "";

    /// <summary>The known word that is the fewest letters away; null when none is near.</summary>
    private static string? Nearest(string word, IEnumerable<string> known)
    {
        byte[] typed = Encoding.UTF8.GetBytes(word.ToLowerInvariant());
        var near = known.Select(k => (Word: k, Edits: EditDistance.Within(typed, Encoding.UTF8.GetBytes(k), Math.Min(MostEdits, k.Length / 2)))).Where(k => k.Edits >= 0).ToList();
        return near is [] ? known.FirstOrDefault(k => k.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > MostEdits) : near.MinBy(k => k.Edits).Word;
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    private static string CommandLineOf(CommandResult result)
        => result.Parent is CommandResult parent ? $"{CommandLineOf(parent)} {result.Command.Name}" : "said";
}
