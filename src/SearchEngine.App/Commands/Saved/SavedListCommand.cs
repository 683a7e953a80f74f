using System.CommandLine;
using System.Globalization;

namespace SearchEngine.App;

internal static class SavedListCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "List the saved searches");
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "saved list", "saved list --json");
        command.SetAction(parsed => (int)Run(context, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, OutputFormat format)
    {
        var searches = SavedCommand.Load(context);
        if (!JsonList.Print(context, format, searches, SavedSearchJson.WriteQuestion)) Print(context, format, searches);
        if (searches.Count > 0) return ExitCode.Done;
        context.Tell("said: nothing is saved yet; save a search with: said saved add NAME QUERY");
        return ExitCode.Incomplete;
    }

    private static void Print(CommandContext context, OutputFormat format, IReadOnlyList<SavedSearch> searches)
    {
        var sheet = new Sheet(new SheetColumn("name", Gives: true), new SheetColumn("finds"), new SheetColumn("query", Gives: true), new SheetColumn("filters", Gives: true), new SheetColumn("results", IsNumber: true), new SheetColumn("looked at"));
        foreach (var s in searches) sheet.Add(s.Name, HitText.Name(s.Kind), s.Query, string.Join(", ", Filters.Labels(s)), s.SeenAt is null ? null : s.SeenTotal, Time(s));
        sheet.Print(context, format);
    }

    public static string? Time(SavedSearch search) => search.SeenAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
