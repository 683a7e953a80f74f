using System.CommandLine;
using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said stats": what the index holds.</summary>
internal static class StatsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("stats", "What the index holds");
        var index = CommonOptions.Index();
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json);
        Examples.Add(command, "stats", "stats --json | jq .articles");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, OutputFormat format)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var statistics = index.Statistics;
        var skipped = index.Sources(withItems: false).Count(s => s.Problems.Count > 0);
        if (format == OutputFormat.Json) PrintJson(context.Output, statistics, skipped);
        else PrintLines(context.Output, statistics, skipped);
        return ExitCode.Done;
    }

    private static void PrintLines(TextWriter output, IndexStatistics s, int skipped)
    {
        Line("index", CleanText.Of(s.Location));
        Line("articles", Number(s.Articles));
        Line("quotations", Number(s.Quotes));
        Line("files", skipped == 0 ? Number(s.Sources) : $"{Number(s.Sources)}, {Number(skipped)} of them not or not wholly readable");
        Line("dates", s.Earliest is null ? "none known" : $"{HitText.Day(s.Earliest)} to {HitText.Day(s.Latest)}");
        Line("size", ByteSize.Of(s.SizeInBytes));
        Line("segments", Number(s.Segments));
        Line("commit", Number(s.Generation));
        Line("changed", s.LastChanged is { } time ? time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) : "never");

        void Line(string name, string value) => output.WriteLine($"{name,-12}{value}");
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static void PrintJson(TextWriter output, IndexStatistics s, int skipped) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.Text("index", s.Location);
        json.WriteNumber("articles", s.Articles);
        json.WriteNumber("quotes", s.Quotes);
        json.WriteNumber("sources", s.Sources);
        json.WriteNumber("sourcesWithProblems", skipped);
        json.Day("earliest", s.Earliest);
        json.Day("latest", s.Latest);
        json.WriteNumber("bytes", s.SizeInBytes);
        json.WriteNumber("segments", s.Segments);
        json.WriteNumber("commit", s.Generation);
        json.Time("changed", s.LastChanged);
        json.WriteEndObject();
    });
}
