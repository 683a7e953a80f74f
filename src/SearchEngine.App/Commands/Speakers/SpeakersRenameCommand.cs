using System.CommandLine;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said speakers rename": another name for a speaker to be shown under.</summary>
internal static class SpeakersRenameCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("rename", "Show a speaker under another name");
        var name = new Argument<string>(SpeakerDesk.NameArgument) { Description = "A speaker, as shown or in any spelling" };
        var shown = new Argument<string>(SpeakerDesk.ShownArgument) { Description = "The name to show; that of another speaker merges the two" };
        var index = CommonOptions.Index();
        command.Arguments.Add(name);
        command.Arguments.Add(shown);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "speakers rename \"T. Reyk\" \"Tomas Reyk\"", "speakers rename \"Ines Calvo\" \"Ines Calvo (minister)\"");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(name)!, parsed.GetValue(shown)!.Trim(), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? index, string typed, string shown, OutputFormat format)
    {
        using var desk = new SpeakerDesk(context, index, format);
        string name = desk.Find(typed);
        if (shown.Length == 0) throw new UsageException("a speaker needs a name to be shown under");
        return desk.IsShownAs(name, shown) ? desk.NothingToDo("that is the name already") : desk.Decide(new LedgerEntry(LedgerAction.Rename, name, shown));
    }
}
