using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

internal static class SavedAddCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("add", "Keep a search under a name; one that is taken is given to this search");
        var name = SavedCommand.Name();
        command.Arguments.Add(name);
        var search = new SearchOptions(command);
        var sort = CommonOptions.Sort();
        command.Options.Add(sort);
        Examples.Add(command, "saved add grain 'grain corridor' --in quotes", "saved add ministers speaker:vela --from 2021 --outlet courier");
        command.SetAction(parsed =>
        {
            var query = search.Query(parsed, context);
            var request = search.Request(parsed, query);
            if (request.Facets.Count > 0) throw new UsageException("--facets counts results and is no part of a search; ask for it with: said saved run NAME --facets");
            return (int)Add(context, Saved(parsed.GetValue(name)!.Trim(), request, SearchCommand.Order(parsed.GetValue(sort), request)));
        });
        return command;
    }

    private static SavedSearch Saved(string name, SearchRequest request, SortOrder sort)
    {
        if (name.Length == 0) throw new UsageException("a saved search needs a name");
        return SavedSearch.Of(name, request.Query?.ToString() ?? "", request) with { Sort = sort };
    }

    private static ExitCode Add(CommandContext context, SavedSearch search)
    {
        SavedCommand.Change(context, all => all.With(search));
        context.Tell($"said: saved as “{search.Name}”; run it with: said saved run");
        return ExitCode.Done;
    }
}
