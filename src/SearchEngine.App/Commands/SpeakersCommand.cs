using System.CommandLine;
using System.Globalization;

namespace SearchEngine.App;

/// <summary>"said speakers": who is quoted, and under which spellings.</summary>
internal static class SpeakersCommand
{
    public static Command Create(CommandContext context)
    {
        var list = new Command("list", "List who is quoted, the most quoted first, with every spelling");
        var index = CommonOptions.Index();
        list.Options.Add(index);
        var formats = new FormatOptions(list, OutputFormat.Json, OutputFormat.Csv);
        list.SetAction(parsed => (int)List(context, parsed.GetValue(index), formats.Chosen(parsed)));
        return new Command("speakers", "Who is quoted") { list };
    }

    private static ExitCode List(CommandContext context, string? indexOption, OutputFormat format)
    {
        using var index = IndexOpening.WithSpeakers(indexOption, context);
        var speakers = SpeakerRow.All(index);
        switch (format)
        {
            case OutputFormat.Json: PrintJson(context.Output, speakers); break;
            case OutputFormat.Csv: PrintCsv(context.Output, speakers); break;
            default: PrintTable(context, speakers); break;
        }

        if (speakers.Count > 0) return ExitCode.Done;
        context.Tell("said: nobody is quoted by name");
        return ExitCode.Incomplete;
    }

    private static void PrintTable(CommandContext context, IReadOnlyList<SpeakerRow> speakers)
    {
        if (speakers.Count == 0) return;
        var table = new TextTable("speaker", "quotations");
        foreach (var row in speakers)
        {
            table.Add(row.Name, row.Quotes.ToString("N0", CultureInfo.InvariantCulture));
            foreach (var spelling in row.OtherSpellings) table.Add("  also " + spelling, "");
        }

        table.Print(context.Output, context.OutputStyle);
    }

    private static void PrintCsv(TextWriter output, IReadOnlyList<SpeakerRow> speakers)
    {
        CsvLine.Write(output, "speaker", "quotations", "other spellings");
        foreach (var row in speakers) CsvLine.Write(output, row.Name, row.Quotes.ToString(CultureInfo.InvariantCulture), string.Join("; ", row.OtherSpellings));
    }

    private static void PrintJson(TextWriter output, IReadOnlyList<SpeakerRow> speakers) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartArray();
        foreach (var row in speakers)
        {
            json.WriteStartObject();
            json.Text("speaker", row.Name);
            json.WriteNumber("quotes", row.Quotes);
            json.WriteStartArray("spellings");
            foreach (var spelling in row.Spellings) json.TextValue(spelling);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
