using System.Globalization;

namespace SearchEngine.App;

/// <summary>Tells what a run did: the account on standard output, what was skipped on standard error.</summary>
internal sealed class SummaryReport(CommandContext context, OutputFormat format)
{
    private const int MostSkippedShown = 20;
    private const string Stopped = "said: stopped; what was finished is kept, and the next run reads the rest";
    private const string StoppedRebuilding = "said: stopped; the old index stays as it was";

    public void Print(string location, IndexingSummary summary)
    {
        foreach (var (path, problem) in summary.Skipped.Take(MostSkippedShown)) context.Tell(SkippedLine.Of(path, problem));
        if (summary.Skipped.Count > MostSkippedShown) context.Tell($"and {summary.Skipped.Count - MostSkippedShown:N0} more were skipped; --json names all");
        if (summary.Stopped) context.Tell(summary.IsKept ? Stopped : StoppedRebuilding);
        if (format == OutputFormat.Json) PrintJson(location, summary);
        else context.Output.WriteLine(CleanText.Of(Line(location, summary)));
        context.Output.Flush();
    }

    private static string Line(string location, IndexingSummary s)
    {
        var skipped = s.Skipped.Select(k => k.Path).Distinct().Count();
        var counts = new[] { Some(s.New, "new"), Some(s.Changed, "changed"), Some(s.Unchanged, "unchanged"), Some(s.Deleted, "deleted"), Some(s.InPart, "in part"), Some(skipped, "with something skipped") };
        var files = string.Join(", ", counts.Where(c => c.Length > 0));
        var known = s.Copies == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {s.Copies:N0} of them known from another place");
        var read = $"{HitText.Count(s.Articles, "article", "articles")} with {HitText.Count(s.Quotes, "quotation", "quotations")}{known}";
        return string.Create(CultureInfo.InvariantCulture, $"{location}: files: {(files.Length == 0 ? "none" : files)}; read {read}, {ByteSize.Of(s.Bytes)} in {s.Elapsed.TotalSeconds:0.0} s");
    }

    private static string Some(int count, string what) => count == 0 ? "" : HitText.Count(count, what, what);

    private void PrintJson(string location, IndexingSummary s) => JsonText.WriteLine(context.Output, json =>
    {
        json.WriteStartObject();
        json.Text("index", location);
        json.WriteNumber("new", s.New);
        json.WriteNumber("changed", s.Changed);
        json.WriteNumber("unchanged", s.Unchanged);
        json.WriteNumber("deleted", s.Deleted);
        json.WriteNumber("articles", s.Articles);
        json.WriteNumber("copies", s.Copies);
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
