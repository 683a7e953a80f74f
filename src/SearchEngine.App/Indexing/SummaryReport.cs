using System.Globalization;

namespace SearchEngine.App;

/// <summary>Tells what a run did: the account on standard output, what was skipped on standard error.</summary>
internal sealed class SummaryReport(CommandContext context, OutputFormat format)
{
    private const int MostSkippedShown = 20;

    public void Print(string location, IndexingSummary summary)
    {
        foreach (var (path, problem) in summary.Skipped.Take(MostSkippedShown)) context.Tell(SkippedLine.Of(path, problem));
        if (summary.Skipped.Count > MostSkippedShown) context.Tell($"and {summary.Skipped.Count - MostSkippedShown:N0} more were skipped; --json names all");
        if (summary.Stopped) context.Tell(summary.IsKept ? "said: stopped; what was finished is kept, and the next run reads the rest" : "said: stopped; the old index stays as it was");
        if (format == OutputFormat.Json) PrintJson(location, summary);
        else context.Output.WriteLine(CleanText.Of(Line(location, summary)));
        context.Output.Flush();
    }

    private static string Line(string location, IndexingSummary s)
    {
        var files = new[] { (s.New, "new"), (s.Changed, "changed"), (s.Unchanged, "unchanged"), (s.Deleted, "deleted"), (s.Skipped.Select(k => k.Path).Distinct().Count(), "with something skipped") };
        var counts = string.Join(", ", files.Where(f => f.Item1 > 0).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Item1:N0} {f.Item2}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{location}: files: {(counts.Length == 0 ? "none" : counts)}; read {HitText.Count(s.Articles, "article", "articles")} with {HitText.Count(s.Quotes, "quotation", "quotations")}, {ByteSize.Of(s.Bytes)} in {s.Elapsed.TotalSeconds:0.0} s");
    }

    private void PrintJson(string location, IndexingSummary s) => JsonText.WriteLine(context.Output, json =>
    {
        json.WriteStartObject();
        json.Text("index", location);
        json.WriteNumber("new", s.New);
        json.WriteNumber("changed", s.Changed);
        json.WriteNumber("unchanged", s.Unchanged);
        json.WriteNumber("deleted", s.Deleted);
        json.WriteNumber("articles", s.Articles);
        json.WriteNumber("quotes", s.Quotes);
        json.WriteNumber("bytes", s.Bytes);
        json.WriteNumber("seconds", Math.Round(s.Elapsed.TotalSeconds, 3));
        json.WriteBoolean("stopped", s.Stopped);
        json.WriteStartArray("skipped");
        foreach (var (path, problem) in s.Skipped)
        {
            json.WriteStartObject();
            json.Text("source", path);
            json.Text("item", problem.Item);
            json.Text("reason", problem.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
