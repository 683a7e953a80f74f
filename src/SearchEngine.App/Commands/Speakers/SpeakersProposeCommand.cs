using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said speakers propose": pairs that may be one speaker, each with the reason, for a person to decide.</summary>
internal static class SpeakersProposeCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("propose", "List pairs that may be one speaker, with the reason, the most quoted first");
        var words = new Argument<string[]>("WORDS") { Description = "Only pairs with these words in one of the two names", Arity = ArgumentArity.ZeroOrMore };
        var limit = CommonOptions.Count("--limit", 20, "How many pairs to print; 0 prints all");
        var index = CommonOptions.Index();
        command.Arguments.Add(words);
        command.Options.Add(limit);
        command.Options.Add(index);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "speakers propose --limit 50", "speakers propose reyk", "speakers propose --limit 0 --csv");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(words)!, parsed.GetValue(limit), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string[] words, int limit, OutputFormat format)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var book = SpeakerNames.Learn(index, context);
        bool IsMeant(SpeakerProposal p) => new SpeakerRow(p.Name, p.Count, [p.Other]).Holds(words);
        var all = book.Proposals(index).Where(IsMeant).ToList();
        var proposals = CommonOptions.Limited(all, limit);
        if (format == OutputFormat.Text) PrintText(context, proposals);
        else if (!JsonList.Print(context, format, proposals, Write)) PrintSheet(context, format, proposals);

        context.TellLeftOut(all.Count - proposals.Count);
        if (all.Count > 0) return ExitCode.Done;
        context.Tell("said: nothing to propose");
        return ExitCode.Incomplete;
    }

    private static void PrintText(CommandContext context, List<SpeakerProposal> proposals)
    {
        foreach (var p in proposals)
        {
            context.Output.WriteLine($"{context.OutputStyle.Bold(CleanText.Of(p.Name))} = {context.OutputStyle.Bold(CleanText.Of(p.Other))}  ({p.Count.ToString("N0", CultureInfo.InvariantCulture)})");
            context.Output.WriteLine("  " + CleanText.Of(p.Reason));
        }
    }

    private static void PrintSheet(CommandContext context, OutputFormat format, List<SpeakerProposal> proposals)
    {
        var sheet = new Sheet(new SheetColumn("name"), new SheetColumn("other"), new SheetColumn("quotations", IsNumber: true), new SheetColumn("reason"));
        foreach (var p in proposals) sheet.Add(p.Name, p.Other, p.Count, p.Reason);
        sheet.Print(context, format);
    }

    private static void Write(Utf8JsonWriter json, SpeakerProposal p)
    {
        json.Text("name", p.Name);
        json.Text("other", p.Other);
        json.WriteNumber("quotes", p.Count);
        json.Text("reason", p.Reason);
    }
}
