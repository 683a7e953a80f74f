using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said similar": articles that share the words that mark one of them.</summary>
internal static class SimilarCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("similar", "Find articles like one of them, the likest first");
        var id = new Argument<string>("ID") { Description = "The article's id, as the results show it" };
        var limit = CommonOptions.Count("--limit", 10, "How many results to print");
        var group = CommonOptions.Flag("--group", "One result for a story that was reprinted, with the others under it");
        var index = CommonOptions.Index();
        command.Arguments.Add(id);
        foreach (var option in new Option[] { limit, group, index }) command.Options.Add(option);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "similar 3f9ac1d2e4b50817", "similar 3f9ac1d2e4b50817 --group --json");
        command.SetAction(parsed =>
        {
            var request = new SearchRequest { SimilarTo = parsed.GetValue(id), Limit = parsed.GetValue(limit), Grouped = parsed.GetValue(group) };
            return (int)SearchCommand.Run(context, parsed.GetValue(index), new QueryText("", context.ErrorStyle.Width), request, formats.Chosen(parsed));
        });
        return command;
    }
}
