using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said speakers undo": takes decisions back.</summary>
internal static class SpeakersUndoCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("undo", "Take back the last decision, or those on the given lines of the ledger");
        var lines = new Argument<int[]>("LINE") { Description = "Numbers as told by: said speakers ledger", Arity = ArgumentArity.ZeroOrMore };
        var index = CommonOptions.Index();
        command.Arguments.Add(lines);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "speakers undo", "speakers undo 3 7");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(lines)!, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? index, int[] lines, OutputFormat format)
    {
        using var desk = new SpeakerDesk(context, index, format);
        var all = new LedgerFile(SpeakerNames.LedgerPath(context)).Read().Numbered;
        var chosen = lines.Length == 0 ? [.. all.TakeLast(1)] : all.Where(e => lines.Contains(e.Key)).ToList();
        if (lines.Except(chosen.Select(e => e.Key)).ToList() is [var missing, ..]) throw new UsageException($"line {missing} of the ledger holds no decision; see: said speakers ledger");
        return chosen.Count == 0 ? desk.NothingToDo("no decision is left") : desk.TakeBack(chosen);
    }
}
