using System.CommandLine;
using System.Globalization;

namespace SearchEngine.App;

/// <summary>"said speakers list": the most quoted first, with every spelling and why it is one.</summary>
internal static class SpeakersListCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "List who is quoted, the most quoted first, with every spelling");
        var words = new Argument<string[]>("WORDS") { Description = "Only speakers with these words in a spelling of their name", Arity = ArgumentArity.ZeroOrMore };
        var why = CommonOptions.Flag("--why", "Tell why the program joined spellings");
        var index = CommonOptions.Index();
        command.Arguments.Add(words);
        command.Options.Add(why);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json, OutputFormat.Csv);
        Examples.Add(command, "speakers list", "speakers list reyk --why", "speakers list --csv");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(words)!, parsed.GetValue(why), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string[] words, bool why, OutputFormat format)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var book = SpeakerNames.Learn(index, context);
        var speakers = SpeakerRow.All(index).Where(row => row.Holds(words)).ToList();
        var reasons = why ? book.Reasons(index) : null;
        IEnumerable<string>? Why(SpeakerRow row) => reasons is null ? null : row.Spellings.SelectMany(s => reasons[s]).Distinct(StringComparer.Ordinal);
        switch (format)
        {
            case OutputFormat.Json: PrintJson(context.Output, speakers, Why); break;
            case OutputFormat.Csv: PrintCsv(context.Output, speakers); break;
            case var _ when reasons is not null: PrintWhy(context, speakers, row => Why(row)!); break;
            default: PrintTable(context, speakers); break;
        }

        if (speakers.Count > 0) return ExitCode.Done;
        context.Tell(words.Length == 0 ? "said: nobody is quoted by name" : "said: nobody of that name is quoted");
        return ExitCode.Incomplete;
    }

    private static void PrintTable(CommandContext context, List<SpeakerRow> speakers)
    {
        if (speakers.Count == 0) return;
        var table = new TextTable("speaker", "quotations");
        foreach (var row in speakers)
        {
            table.Add(row.Name, Number(row.Quotes));
            foreach (string spelling in row.OtherSpellings) table.Add("  also " + spelling, "");
        }

        table.Print(context.Output, context.OutputStyle);
    }

    /// <summary>Reasons are sentences, for which a table has no room.</summary>
    private static void PrintWhy(CommandContext context, List<SpeakerRow> speakers, Func<SpeakerRow, IEnumerable<string>> why)
    {
        foreach (var row in speakers)
        {
            context.Output.WriteLine($"{context.OutputStyle.Bold(CleanText.Of(row.Name))}  {Number(row.Quotes)}");
            foreach (string line in row.OtherSpellings.Select(s => "also " + s).Concat(why(row).Select(r => "because " + r)).Select(CleanText.Of))
                foreach (var part in TextWrap.Lines(line, context.OutputStyle.Width - 2)) context.Output.WriteLine("  " + part.Of(line));
        }
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static void PrintCsv(TextWriter output, List<SpeakerRow> speakers)
    {
        CsvLine.Write(output, "speaker", "quotations", "other spellings");
        foreach (var row in speakers) CsvLine.Write(output, row.Name, row.Quotes.ToString(CultureInfo.InvariantCulture), string.Join("; ", row.OtherSpellings));
    }

    private static void PrintJson(TextWriter output, List<SpeakerRow> speakers, Func<SpeakerRow, IEnumerable<string>?> why) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartArray();
        foreach (var row in speakers) row.Write(json, why(row));
        json.WriteEndArray();
    });
}
