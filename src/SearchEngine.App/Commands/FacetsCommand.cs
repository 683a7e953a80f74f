using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said facets": counts what a query finds by outlet, speaker, year and so on.</summary>
internal static class FacetsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("facets", "Count what a query finds, by outlet, speaker, year …");
        var search = new SearchOptions(command);
        var limit = CommonOptions.Count("--limit", 20, "How many values of each facet to print");
        var index = CommonOptions.Index();
        var inValues = CommonOptions.One("--in-values", "TEXT", "Only values that contain this, case and accents aside, as: said facets --facets speaker --in-values noor");
        var byName = CommonOptions.Flag("--by-name", "In the order of names and dates instead of counts");
        var withEmpty = CommonOptions.Flag("--with-empty", "List dates without results too, between the first and the last, as: said facets strike --facets month --with-empty");
        foreach (var option in new Option[] { limit, inValues, byName, withEmpty, index }) command.Options.Add(option);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "facets sanctions", "facets speaker:vela --in quotes --facets outlet,month", "facets strike --facets month --with-empty", "facets --facets speaker --in-values noor --csv");
        command.SetAction(parsed =>
        {
            var query = search.Query(parsed, context);
            var request = search.Request(parsed, query);
            var fields = request.Facets is [] ? [FacetField.Outlet, FacetField.Speaker, FacetField.Year] : request.Facets.Select(f => f.Field);
            FacetRequest Counted(FacetField field) => new(field, parsed.GetValue(limit), parsed.GetValue(inValues), parsed.GetValue(byName) || parsed.GetValue(withEmpty)) { WithEmpty = parsed.GetValue(withEmpty) };
            request = Questions.Counting(request, [.. fields.Select(Counted)]);
            return (int)Run(context, parsed.GetValue(index), query, request, formats.Chosen(parsed));
        });
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, QueryText query, SearchRequest request, OutputFormat format)
    {
        using var index = IndexOpening.For(request, indexOption, context);
        var response = query.Search(index, request with { Corrections = true }, context.Cancellation);
        if (format is OutputFormat.Csv or OutputFormat.RawCsv or OutputFormat.JsonLines) PrintRows(context, format, [.. response.Facets.SelectMany(f => f.Values.Select(v => (f.Field, v)))]);
        else ResultPrinters.For(format, context, request).Print(request, response);
        return SearchCommand.TellOutcome(context, query, response);
    }

    /// <summary>A row for each value, the facet's name before it.</summary>
    private static void PrintRows(CommandContext context, OutputFormat format, IReadOnlyList<(FacetField Field, FacetValue Value)> values)
    {
        if (JsonList.Print(context, format, values, (json, row) => FacetJson.WriteProperties(json, row.Field, row.Value))) return;
        var sheet = new Sheet(new SheetColumn("facet"), new SheetColumn("value"), new SheetColumn("count", IsNumber: true));
        foreach (var (field, value) in values) sheet.Add(FacetNames.Of(field), value.Value, value.Count);
        sheet.Print(context, format);
    }
}
