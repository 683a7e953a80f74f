using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said check": verifies every file of the index.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("check", "Verify that the index is whole");
        var index = CommonOptions.Index();
        command.Options.Add(index);
        Examples.Add(command, "check", "check --index ~/archive.said && echo whole");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption)
    {
        var location = IndexLocation.Resolve(indexOption, context);
        IndexSwitch.Recover(location);
        context.Engine.ThrowIfMissing(location);
        var damage = context.Engine.Check(location, context.Cancellation);
        foreach (var finding in damage) context.Output.WriteLine(CleanText.Of(finding));
        if (damage.Count == 0)
        {
            context.Output.WriteLine(CleanText.Of($"{location}: whole"));
            return ExitCode.Done;
        }

        context.Tell("said: the index is damaged; make it anew with: said index --rebuild PATH");
        return ExitCode.Unusable;
    }
}
