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
        var limit = CommonOptions.Count("--limit", 0, "How many speakers to print; 0 prints all");
        var index = CommonOptions.Index();
        command.Arguments.Add(words);
        foreach (var option in new Option[] { why, limit, index }) command.Options.Add(option);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "speakers list --limit 20", "speakers list reyk --why", "speakers list --csv");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(words)!, parsed.GetValue(limit), parsed.GetValue(why), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string[] words, int limit, bool why, OutputFormat format)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var book = SpeakerNames.Learn(index, context);
        var all = SpeakerRow.All(index).Where(row => row.Holds(words)).ToList();
        var speakers = CommonOptions.Limited(all, limit);
        var reasons = why ? book.Reasons(index) : null;
        IEnumerable<string>? Why(SpeakerRow row) => reasons is null ? null : row.Spellings.SelectMany(s => reasons[s]).Distinct(StringComparer.Ordinal);
        if (format == OutputFormat.Text && reasons is not null) PrintWhy(context, speakers, row => Why(row)!);
        else if (format == OutputFormat.Text) PrintTable(context, speakers);
        else if (!JsonList.Print(context, format, speakers, (json, row) => row.WriteProperties(json, Why(row)))) PrintSheet(context, format, speakers);

        context.TellLeftOut(all.Count - speakers.Count);
        if (all.Count > 0) return ExitCode.Done;
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

    private static void PrintSheet(CommandContext context, OutputFormat format, List<SpeakerRow> speakers)
    {
        var sheet = new Sheet(new SheetColumn("speaker"), new SheetColumn("quotations", IsNumber: true), new SheetColumn("other spellings"));
        foreach (var row in speakers) sheet.Add(row.Name, row.Quotes, string.Join("; ", row.OtherSpellings));
        sheet.Print(context, format);
    }
}
