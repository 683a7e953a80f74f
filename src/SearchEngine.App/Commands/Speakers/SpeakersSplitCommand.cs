using System.CommandLine;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said speakers split": a spelling that is somebody else's, or a proposal that is refused.</summary>
internal static class SpeakersSplitCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("split", "Say that a spelling is somebody else's; refuses a proposal too");
        var name = new Argument<string>(SpeakerDesk.NameArgument) { Description = "A speaker, as shown or in any spelling" };
        var others = new Argument<string[]>(SpeakerDesk.SpellingsArgument) { Description = "Spellings that are not that speaker's", Arity = ArgumentArity.OneOrMore };
        var index = CommonOptions.Index();
        command.Arguments.Add(name);
        command.Arguments.Add(others);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "speakers split \"Ines Calvo\" \"Ines Calvo Ruiz\"");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(name)!, parsed.GetValue(others)!, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? index, string typed, string[] others, OutputFormat format)
    {
        using var desk = new SpeakerDesk(context, index, format);
        string name = desk.Find(typed);
        var entries = others.Select(desk.Find).Where(other => desk.AreOne(name, other) || desk.IsProposed(name, other)).Select(other => new LedgerEntry(LedgerAction.Split, name, other)).ToList();
        return entries.Count == 0 ? desk.NothingToDo("they are two speakers already") : desk.Decide(entries);
    }
}
