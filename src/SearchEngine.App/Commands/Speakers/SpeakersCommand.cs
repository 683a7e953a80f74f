using System.CommandLine;

namespace SearchEngine.App;

/// <summary>
/// "said speakers": who is quoted, under which spellings, and the decisions about it. Each command here opens the index, lets
/// a <see cref="SpeakerBook"/> tell who is who, and changes nothing but the person's ledger.
/// </summary>
internal static class SpeakersCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("speakers", "Who is quoted, and which spellings are one speaker")
        {
            SpeakersListCommand.Create(context),
            SpeakersProposeCommand.Create(context),
            SpeakersMergeCommand.Create(context),
            SpeakersSplitCommand.Create(context),
            SpeakersRenameCommand.Create(context),
            SpeakersUndoCommand.Create(context),
            SpeakersLedgerCommand.Create(context),
        };
        Examples.Add(command, "speakers list reyk --why", "speakers propose", "speakers merge \"Tomas Reyk\" \"Thomas Reyk\"", "speakers undo");
        return command;
    }
}
