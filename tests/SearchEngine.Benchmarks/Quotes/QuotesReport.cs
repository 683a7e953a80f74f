using System.Text;
using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>
/// Runs the quotation extractor on a gold set and writes what it found, for the reference scorer. The whole table:
/// <code>
/// B="dotnet run -c Release --project tests/SearchEngine.Benchmarks -- quotes"; Q=$SAID_SHARED/data/quotes; S=$SAID_SHARED/tools/score_quotes.py
/// for s in ggt.dev14 polnear.dev gum_news.train; do $B $Q/$s.jsonl /tmp/$s.pred.jsonl; done
/// python3 $S $Q/ggt.dev14.jsonl /tmp/ggt.dev14.pred.jsonl
/// python3 $S $Q/polnear.dev.jsonl /tmp/polnear.dev.pred.jsonl --speech-only --types direct,mixed
/// python3 $S $Q/polnear.dev.jsonl /tmp/polnear.dev.pred.jsonl --speech-only
/// </code>
/// </summary>
internal static class QuotesReport
{
    private const int Rounds = 3;

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
        long bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t));
        for (int round = 0; round < Rounds; round++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            int quotes = texts.Sum(t => QuoteExtractor.Extract(t).Count);
            double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            double perByte = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)bytes;
            Console.WriteLine($"{quotes} quotations in {bytes / 1e6:F1} MB: {bytes / 1e6 / seconds:F1} MB a second of processor time, {perByte:F1} bytes allocated per byte");
        }
    }
}
