using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;
using SearchEngine.Storage;

namespace SearchEngine.Benchmarks;

/// <summary>"search DIR QUERIES… [--mode top10,count,facets,… --warmup N --warmsec S --rounds N --dump FILE --and --product --each]", as the rival's harness has it, and behind each RESULT a COST: bytes allocated a query, longest garbage collection in ms; with --each also every query's best time.</summary>
internal static class SearchRun
{
    public static int Run(CommandLine line)
    {
        var clock = Stopwatch.StartNew();
        using var reader = IndexReader.Open(new FileSystemDirectory(line.Positions[0]), RivalSchema.Of(line.Has("product")));
        var modes = new SearchModes(reader);
        var syntax = new RivalQuery(line.Has("product"), line.Has("and"));
        Print($"OPEN\tengine=said\tdocs={reader.Documents}\tsegments={reader.Segments.Count}\topen_ms={clock.Elapsed.TotalMilliseconds:F1}");
        using var dump = line.Has("dump") ? new StreamWriter(line.Text("dump", "")) : null;
        Console.WriteLine("RESULT\tengine\tclass\tmode\tqueries\trounds\tp50_us\tp90_us\tp99_us\tmean_us\tminmean_us\thits_mean");
        foreach (string file in line.Positions.Skip(1))
        {
            var queries = Read(file, syntax);
            if (dump is not null) foreach (var (text, query) in queries) Dump(dump, modes.Searcher, text, query);
            foreach (string mode in line.Text("mode", "top10,count,facets").Split(',')) Measure(modes, Path.GetFileNameWithoutExtension(file), mode, queries, line);
        }

        Print($"PEAKRSS\t{Process.GetCurrentProcess().PeakWorkingSet64 / 1024} kB\tsink={modes.Sink % 10}\tpauses_ms={GC.GetTotalPauseDuration().TotalMilliseconds:F1}");
        return 0;
    }

    private static List<(string Text, Query Query)> Read(string file, RivalQuery syntax)
    {
        var queries = new List<(string, Query)>();
        foreach (string text in File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l) && l[0] != '#'))
        {
            try
            {
                queries.Add((text, syntax.Parse(text)));
            }
            catch (Exception e) when (e is QuerySyntaxException or NotSupportedException)
            {
                Console.Error.WriteLine($"{file}: {text}: {e.Message}");
            }
        }

        return queries;
    }

    private static void Dump(StreamWriter dump, IndexSearcher searcher, string text, Query query)
    {
        var found = searcher.Search(query, new SearchOptions { Hits = 10 });
        var hits = found.Hits.Select(h => string.Create(CultureInfo.InvariantCulture, $"{IdOf(searcher.Reader, h.Document)}:{h.Score:F5}"));
        var pruned = searcher.Search(query, new SearchOptions { Hits = 10, ExactTotal = false });
        if (!pruned.Hits.Zip(found.Hits).All(p => DumpComparison.IsEqual(p.First.Score, p.Second.Score)) || pruned.Hits.Count != found.Hits.Count) throw new InvalidDataException($"{text}: other hits when not every match is counted");
        dump.Write(string.Create(CultureInfo.InvariantCulture, $"{text}\t{found.Total}\t{string.Join(',', hits)}\n"));
    }

    private static string IdOf(IndexReader reader, int document)
    {
        int number = reader.SegmentOf(document);
        return Encoding.UTF8.GetString(CorpusRecord.Field(reader.Segments[number].Records.Record(document - reader.Bases[number]), 0));
    }

    private static void Measure(SearchModes modes, string name, string mode, List<(string Text, Query Query)> queries, CommandLine line)
    {
        int rounds = line.Number("rounds", 10), warmup = line.Number("warmup", 3);
        if (rounds == 0 || queries.Count == 0) return;
        double warmSeconds = double.Parse(line.Text("warmsec", "1"), CultureInfo.InvariantCulture);
        var warm = Stopwatch.StartNew();
        for (int i = 0; i < warmup || (warmup > 0 && warm.Elapsed.TotalSeconds < warmSeconds); i++)
        {
            foreach (var (_, query) in queries) modes.Run(query, mode);
        }

        var times = new double[rounds * queries.Count];
        var best = new double[queries.Count];
        Array.Fill(best, double.MaxValue);
        long hits = 0, allocated = GC.GetAllocatedBytesForCurrentThread();
        var pauses = GC.GetTotalPauseDuration();
        double longestPause = 0;
        for (int i = 0; i < times.Length; i++)
        {
            int at = i % queries.Count;
            long start = Stopwatch.GetTimestamp();
            long found = modes.Run(queries[at].Query, mode);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            best[at] = Math.Min(best[at], times[i]);
            if (i < queries.Count) hits += found;
            var paused = GC.GetTotalPauseDuration();
            (longestPause, pauses) = (Math.Max(longestPause, (paused - pauses).TotalMilliseconds), paused);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double mean = times.Average();
        Array.Sort(times);
        Print($"RESULT\tsaid\t{name}\t{mode}\t{queries.Count}\t{rounds}\t{At(times, .5):F1}\t{At(times, .9):F1}\t{At(times, .99):F1}\t{mean:F1}\t{best.Average():F1}\t{hits / (double)queries.Count:F0}");
        Print($"COST\tsaid\t{name}\t{mode}\t{allocated / (double)times.Length:F0}\t{longestPause:F2}");
        if (!line.Has("each")) return;
        for (int i = 0; i < best.Length; i++) Print($"EACH\t{name}\t{mode}\t{best[i]:F1}\t{queries[i].Text}");
    }

    private static double At(double[] sorted, double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
