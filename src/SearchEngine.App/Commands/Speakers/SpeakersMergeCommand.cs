using System.CommandLine;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said speakers merge": names that are one speaker.</summary>
internal static class SpeakersMergeCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("merge", "Say that names are one speaker");
        var name = new Argument<string>(SpeakerDesk.NameArgument) { Description = "A speaker, as shown or in any spelling" };
        var others = new Argument<string[]>(SpeakerDesk.OthersArgument) { Description = "Other names of the same speaker", Arity = ArgumentArity.OneOrMore };
        var index = CommonOptions.Index();
        command.Arguments.Add(name);
        command.Arguments.Add(others);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "speakers merge \"Tomas Reyk\" \"Thomas Reyk\"", "speakers merge \"Ines Calvo Ruiz\" \"Ines Calvo\" \"I. Calvo\"");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(name)!, parsed.GetValue(others)!, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? index, string typed, string[] others, OutputFormat format)
    {
        using var desk = new SpeakerDesk(context, index, format);
        string name = desk.Find(typed);
        var entries = others.Select(desk.Find).Where(other => !desk.AreOne(name, other)).Select(other => new LedgerEntry(LedgerAction.Merge, name, other)).ToList();
        return entries.Count == 0 ? desk.NothingToDo("they are one speaker already") : desk.Decide(entries);
    }
}
