using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said saved run": searches as it was saved, and counts as having looked at it.</summary>
internal static class SavedRunCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("run", "Search as it was saved; what is there now is what later news are told against");
        var name = SavedCommand.Name();
        var limit = CommonOptions.Count("--limit", 20, "How many results to print");
        var facets = CommonOptions.One("--facets", "NAMES", $"Count by {string.Join(", ", FacetNames.All)}; several with commas between");
        var index = CommonOptions.Index();
        command.Arguments.Add(name);
        foreach (var option in new Option[] { limit, facets, index }) command.Options.Add(option);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "saved run grain", "saved run grain --limit 100 --csv");
        command.SetAction(parsed =>
        {
            if (SavedCommand.Find(SavedCommand.Load(context), parsed.GetValue(name)!, context) is not { } search) return (int)ExitCode.Incomplete;
            var decisions = SavedCommand.Decisions(context, search);
            var request = search.Request(decisions) with
            {
                Limit = parsed.GetValue(limit),
                Snippets = 2,
                Facets = [.. FacetNames.Parse(parsed.GetValue(facets)).Select(f => new FacetRequest(f))],
            };
            return (int)Run(context, parsed.GetValue(index), search, decisions, request, formats.Chosen(parsed));
        });
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, SavedSearch search, ReviewLedger decisions, SearchRequest request, OutputFormat format)
    {
        var code = SearchCommand.Run(context, indexOption, new QueryText(search.Query, context.ErrorStyle.Width), request, format);
        using var index = IndexOpening.For(request, indexOption, context);
        SavedCommand.Look(context, index, search, decisions);
        return code;
    }
}
