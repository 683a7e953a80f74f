using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said search": finds articles or quotations.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("search", "Find articles, or the quotations in them");
        var search = new SearchOptions(command);
        var sort = CommonOptions.Sort();
        var limit = CommonOptions.Count("--limit", 20, "How many results to print");
        var offset = CommonOptions.Count("--offset", 0, "How many results to leave out before");
        var index = CommonOptions.Index();
        var preferences = new PreferenceOptions();
        command.Options.Add(sort);
        command.Options.Add(limit);
        command.Options.Add(offset);
        preferences.AddTo(command);
        command.Options.Add(index);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(
            command,
            "search sanctions '\"joint commission\"' -oil",
            "search --in quotes --speaker vela --from 2021 --sort date",
            "search strike --outlet harbour --facets speaker,month",
            "search 'speaker:reyk tap' --jsonl | jq -r .text");
        command.SetAction(parsed =>
        {
            var query = search.Query(parsed, context);
            var request = search.Request(parsed, query);
            request = preferences.Applied(request, parsed);
            request = request with { Sort = Order(parsed.GetValue(sort), request), Limit = parsed.GetValue(limit), Offset = parsed.GetValue(offset) };
            return (int)Run(context, parsed.GetValue(index), query, request, formats.Chosen(parsed));
        });
        return command;
    }

    /// <summary>Searches and prints; also the first search of a fresh clone.</summary>
    public static ExitCode Run(CommandContext context, string? indexOption, QueryText query, SearchRequest request, OutputFormat format)
    {
        var printer = ResultPrinters.For(format, context, request);
        using var index = IndexOpening.For(request, indexOption, context);
        var response = query.Search(index, request with { Corrections = true }, context.Cancellation);
        printer.Print(request, response);
        return TellOutcome(context, query, response);
    }

    /// <summary>What is to be said beside the results.</summary>
    public static ExitCode TellOutcome(CommandContext context, QueryText query, SearchResponse response)
    {
        foreach (var note in response.Notes) context.Tell($"said: {note}");
        if (query.Corrected(response.Corrections) is { } other) context.Tell($"said: did you mean: {other}");
        if (response.Total > 0) return ExitCode.Done;
        context.Tell("said: nothing found");
        return ExitCode.Incomplete;
    }

    public static SortOrder Order(string? option, SearchRequest request)
        => SortNames.Parse(option) ?? (request.Query is null && request.SimilarTo is null ? SortOrder.DateDescending : SortOrder.Relevance);
}
