using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said speakers ledger": the decisions with their lines, and which file they are in.</summary>
internal static class SpeakersLedgerCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("ledger", "List the decisions made, with their lines, and lines that cannot be read");
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "speakers ledger", "speakers ledger --json");
        command.SetAction(parsed => (int)Run(context, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, OutputFormat format)
    {
        var file = new LedgerFile(SpeakerNames.LedgerPath(context));
        var ledger = file.Read();
        if (format == OutputFormat.Json) PrintJson(context.Output, file.Path, ledger);
        else foreach (var (line, entry) in ledger.Numbered) context.Output.WriteLine($"{line.ToString(CultureInfo.InvariantCulture),4}  {CleanText.Of(entry.ToString())}");
        foreach (var problem in ledger.Problems) context.Tell(SpeakerNames.Told(problem, context));
        if (format == OutputFormat.Text) context.Tell(ledger.Numbered.Count > 0 ? $"said: the ledger is {file.Path}" : $"said: no decisions yet; they go into {file.Path}");
        return ledger.Problems.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static void PrintJson(TextWriter output, string path, SpeakerLedger ledger) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.Text("ledger", path);
        json.WritePropertyName("entries");
        JsonList.WriteArray(json, ledger.Numbered, Write);
        json.WritePropertyName("problems");
        JsonList.WriteArray(json, ledger.Problems, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, KeyValuePair<int, LedgerEntry> numbered)
    {
        json.WriteNumber("line", numbered.Key);
        json.Text("action", numbered.Value.Action.ToString().ToLowerInvariant());
        json.Text("name", numbered.Value.Name);
        json.Text("other", numbered.Value.Other);
    }

    private static void Write(Utf8JsonWriter json, LedgerProblem problem)
    {
        json.WriteNumber("line", problem.Line);
        json.Text("reason", problem.Reason);
    }
}
