using System.Text;
using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>
/// Runs the quotation extractor on a gold set and writes what it found, for the reference scorer, then measures its speed.
/// tests/quotes.sh makes the whole table of it.
/// </summary>
internal static class QuotesReport
{
    /// <summary>The first ones are compiled while they run.</summary>
    private const int Rounds = 10;

    /// <param name="args">The gold file, the file to write, both JSON lines.</param>
    public static int Run(string[] args)
    {
        var articles = File.ReadLines(args[0]).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(a => (Id: a.GetProperty("id").GetString()!, Text: a.GetProperty("text").GetString()!, Title: TitleOf(a))).ToList();
        using (var output = new StreamWriter(args[1]))
            foreach (var (id, text, title) in articles) output.WriteLine(Line(id, QuoteExtractor.Extract(text, title)));
        Measure(articles.ConvertAll(a => a.Text));
        return 0;
    }

    private static string? TitleOf(JsonElement article)
        => article.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String ? title.GetString() : null;

    private static string Line(string id, IReadOnlyList<Quote> quotes) => JsonSerializer.Serialize(new
    {
        id,
        quotes = quotes.Select(q => new
        {
            spans = q.Spans.Select(Pair),
            kind = q.Kind.ToString().ToLowerInvariant(),
            speaker = q.Speaker,
            speakerSpan = q.SpeakerSpan is { } s ? Pair(s) : null,
            cueSpan = q.CueSpan is { } c ? Pair(c) : null,
            attribution = q.Attribution.ToString().ToLowerInvariant(),
            text = q.Text,
            written = q.SpeakerAsWritten,
        }),
    });

    private static int[] Pair(TextSpan span) => [span.Start, span.End];

    private static void Measure(List<string> texts)
    {
        double megabytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t)) / 1e6;
        var speeds = new List<double>();
        int quotes = 0;
        long allocated = 0;
        for (int round = 0; round < Rounds; round++)
        {
            allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            quotes = texts.Sum(t => QuoteExtractor.Extract(t).Count);
            speeds.Add(megabytes / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        Console.WriteLine($"{quotes} quotations in {megabytes:F1} MB: {speeds[0]:F1} MB a second of processor time at first, {Median(speeds[(Rounds / 2)..]):F1} once compiled; {allocated / megabytes / 1e6:F1} bytes allocated per byte");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
