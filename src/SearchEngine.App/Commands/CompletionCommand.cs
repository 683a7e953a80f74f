using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said completion": the script for a shell; "said complete-line", hidden, is what the script asks.</summary>
internal static class CompletionCommand
{
    private const string BashBreaks = ":=";

    public static Command Create(CommandContext context)
    {
        var command = new Command("completion", "Print a script that completes commands, options and names in your shell");
        var shell = Shell();
        command.Arguments.Add(shell);
        Examples.Add(command, "completion bash >> ~/.bashrc", "completion zsh >> ~/.zshrc", "completion fish > ~/.config/fish/completions/said.fish");
        command.SetAction(parsed =>
        {
            context.Output.WriteLine(ShellScripts.For(parsed.GetValue(shell)!));
            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <param name="root">The tree to complete from, asked for once it is whole.</param>
    public static Command CreateComplete(CommandContext context, Func<Command> root)
    {
        var command = new Command("complete-line", "Print what may come next on a line") { Hidden = true };
        var shell = Shell();
        var words = new Argument<string[]>("WORDS") { Description = "The words after \"said\"; for bash the line as it is typed", Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(shell);
        command.Arguments.Add(words);
        command.SetAction(parsed =>
        {
            Print(context, parsed.GetValue(shell)!, parsed.GetValue(words)!, new Completer(root(), context));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Shell()
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", ShellScripts.Names) };
        shell.AcceptOnlyFromAmong([.. ShellScripts.Names]);
        return shell;
    }

    private static void Print(CommandContext context, string shell, string[] words, Completer completer)
    {
        if (shell == "bash") PrintForBash(context.Output, words.FirstOrDefault(""), completer);
        else if (shell == "fish") foreach (var c in completer.Complete(words)) context.Output.WriteLine(c.Describes is null ? c.Text : $"{c.Text}\t{c.Describes}");
        else foreach (var c in completer.Complete(words)) context.Output.WriteLine(c.Text);
    }

    /// <summary>bash replaces only what stands behind the last colon or equals sign outside quotation marks, and adds no escapes of its own.</summary>
    private static void PrintForBash(TextWriter output, string line, Completer completer)
    {
        var shell = ShellWords.Parse(line);
        string typed = shell.Words[^1];
        int kept = shell.OpenQuote is null ? typed.LastIndexOfAny([.. BashBreaks]) + 1 : 0;
        foreach (var candidate in completer.Complete([.. shell.Words.Skip(1)])) output.WriteLine(shell.Written(candidate.Text[kept..]));
    }
}
