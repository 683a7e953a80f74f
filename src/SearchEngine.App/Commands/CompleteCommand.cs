using System.CommandLine;
using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said complete": words and names by their beginning, for those who build on the program.</summary>
internal static class CompleteCommand
{
    private static readonly (string Name, QueryField Field)[] Fields =
    [
        ("words", QueryField.Default), ("title", QueryField.Title), ("text", QueryField.Text), ("quote", QueryField.Quote),
        ("speaker", QueryField.Speaker), ("outlet", QueryField.Outlet), ("author", QueryField.Author),
    ];

    public static Command Create(CommandContext context)
    {
        var command = new Command("complete", "List words or names by their beginning, the most frequent first");
        var typed = new Argument<string>("BEGINNING") { Description = "The first letters of a word, or of one of a name's words", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "" };
        var field = CommonOptions.One("--of", string.Join('|', Fields.Select(f => f.Name)), "What to complete; words of articles unless told otherwise");
        field.AcceptOnlyFromAmong([.. Fields.Select(f => f.Name)]);
        var limit = CommonOptions.Count("--limit", 10, "How many to print");
        var index = CommonOptions.Index();
        command.Arguments.Add(typed);
        foreach (var option in new Option[] { field, limit, index }) command.Options.Add(option);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "complete negoti", "complete --of speaker no", "complete --of outlet har --json");
        command.SetAction(parsed =>
        {
            var of = Fields.FirstOrDefault(f => f.Name == parsed.GetValue(field), Fields[0]).Field;
            return (int)Run(context, parsed.GetValue(index), new CompletionRequest(of, parsed.GetValue(typed)!, parsed.GetValue(limit)), formats.Chosen(parsed));
        });
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, CompletionRequest request, OutputFormat format)
    {
        using var index = request.Field == QueryField.Speaker ? IndexOpening.WithSpeakers(indexOption, context) : IndexOpening.ForReading(indexOption, context);
        var response = index.Complete(request, context.Cancellation);
        if (format == OutputFormat.Json) PrintJson(context.Output, response);
        else if (!JsonList.Print(context, format, response.Completions, Write)) PrintSheet(context, format, response);
        if (!response.AreBest) context.Tell("said: too much begins like this to look at all of it; type more");
        if (response.Completions.Count > 0) return ExitCode.Done;
        context.Tell("said: nothing begins like this");
        return ExitCode.Incomplete;
    }

    private static void PrintSheet(CommandContext context, OutputFormat format, CompletionResponse response)
    {
        var sheet = new Sheet(new SheetColumn("completion", Gives: true), new SheetColumn("about", IsNumber: true));
        foreach (var completion in response.Completions) sheet.Add(completion.Text, completion.Count);
        sheet.Print(context, format);
    }

    private static void PrintJson(TextWriter output, CompletionResponse response) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("areBest", response.AreBest);
        json.WritePropertyName("completions");
        JsonList.WriteArray(json, response.Completions, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Suggestion completion)
    {
        json.Text("text", completion.Text);
        json.WriteNumber("count", completion.Count);
    }
}
