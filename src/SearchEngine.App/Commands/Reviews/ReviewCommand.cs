using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said review": what was seen, used and rejected, from the command line as from the screen.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommandContext context)
        => new("review", "What you have seen, used and rejected") { List(context), Mark(context), Export(context) };

    private static ReviewFile FileOf(CommandContext context) => new(ReviewFile.PathFor(context));

    private static IReadOnlyList<Review> Decided(CommandContext context, bool history)
    {
        void Tell(string line) => context.Tell($"said: {line}");
        return history ? FileOf(context).History(Tell) : FileOf(context).Load(Tell).All;
    }

    private static Command List(CommandContext context)
    {
        var command = new Command("list", "List what is decided, in the order it was");
        var verdicts = CommonOptions.Many("--verdict", "seen|used|rejected|open", "Only these; open ones have a note and nothing else");
        verdicts.AcceptOnlyFromAmong(VerdictNames);
        command.Options.Add(verdicts);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "review list", "review list --verdict used --markdown");
        command.SetAction(parsed =>
        {
            var reviews = Chosen(Decided(context, history: false), parsed.GetValue(verdicts)!);
            ReviewPrinter.PrintList(context, formats.Chosen(parsed), reviews);
            return (int)Done(context, reviews.Count);
        });
        return command;
    }

    private static Command Mark(CommandContext context)
    {
        var command = new Command("mark", "Decide about articles or quotations; \"open\" takes a decision back");
        var verdict = new Argument<string>("VERDICT") { Description = "seen, used, rejected or open" };
        var results = new Argument<string[]>("ID[#N]") { Description = "An article's id, or its N-th quotation", Arity = ArgumentArity.OneOrMore };
        var note = CommonOptions.One("--note", "TEXT", "Why, in your words");
        var index = CommonOptions.Index();
        verdict.AcceptOnlyFromAmong(VerdictNames);
        command.Arguments.Add(verdict);
        command.Arguments.Add(results);
        command.Options.Add(note);
        command.Options.Add(index);
        Examples.Add(command, "review mark used 3f9ac1d2e4b50817#2 --note 'page one'", "search moon --in quotes --jsonl | jq -r .result | xargs said review mark seen", "review mark open 3f9ac1d2e4b50817#2");
        command.SetAction(parsed => (int)Write(context, parsed.GetValue(index), VerdictOf(parsed.GetValue(verdict)!), parsed.GetValue(note), parsed.GetValue(results)!));
        return command;
    }

    private static Command Export(CommandContext context)
    {
        var command = new Command("export", "Print every decision with what it was about: words, speaker, outlet, date, address, file and hash");
        var history = CommonOptions.Flag("--history", "Also decisions that were replaced or taken back");
        var index = CommonOptions.Index();
        command.Options.Add(history);
        command.Options.Add(index);
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "review export > reviewed.jsonl", "review export --history --csv");
        command.SetAction(parsed =>
        {
            using var opened = IndexOpening.WithSpeakers(parsed.GetValue(index), context);
            var reviews = Decided(context, parsed.GetValue(history));
            ReviewPrinter.PrintExport(context, formats.Chosen(parsed), reviews, new CitationReader(opened));
            return (int)Done(context, reviews.Count);
        });
        return command;
    }

    private static ExitCode Write(CommandContext context, string? indexOption, ReviewVerdict verdict, string? note, IReadOnlyList<string> results)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var (file, reader, code) = (FileOf(context), new CitationReader(index), ExitCode.Done);
        foreach (string result in results)
        {
            if (reader.Read(ResultReference.Parse(result)) is { } citation)
            {
                file.Append(new Review(citation.Reference, verdict, note, context.Clock.GetUtcNow(), citation.Words ?? citation.Title));
                continue;
            }

            context.Tell($"said: {index.Statistics.Location} holds no {result}");
            code = ExitCode.Incomplete;
        }

        return code;
    }

    private static string[] VerdictNames => [.. Enum.GetValues<ReviewVerdict>().Select(HitText.Name)];

    private static ReviewVerdict VerdictOf(string name) => Enum.Parse<ReviewVerdict>(name, ignoreCase: true);

    private static IReadOnlyList<Review> Chosen(IReadOnlyList<Review> reviews, string[] verdicts)
        => verdicts.Length == 0 ? reviews : [.. reviews.Where(r => verdicts.Contains(HitText.Name(r.Verdict)))];

    private static ExitCode Done(CommandContext context, int count)
    {
        if (count > 0) return ExitCode.Done;
        context.Tell("said: nothing is reviewed yet; decide with: said review mark used ID");
        return ExitCode.Incomplete;
    }
}
