using System.CommandLine;

namespace SearchEngine.App;

internal static class SavedRemoveCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("remove", "Forget a saved search");
        var name = SavedCommand.Name();
        command.Arguments.Add(name);
        Examples.Add(command, "saved remove grain");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(name)!));
        return command;
    }

    private static ExitCode Run(CommandContext context, string name)
    {
        if (SavedCommand.Find(SavedCommand.Load(context), name, context) is null) return ExitCode.Incomplete;
        SavedCommand.Change(context, all => all.Without(name));
        return ExitCode.Done;
    }
}
