using System.Globalization;

namespace SearchEngine.Benchmarks;

/// <summary>
/// "ratios OURS THEIRS": the results of two programs set side by side, as tables in Markdown. Every number but those of memory
/// is a ratio of this engine's time to the rival's on the same machine, so that below 1 is faster. "spread OURS THEIRS" does so
/// for runs that measured every query by itself.
/// </summary>
internal sealed class RatioReport
{
    private static readonly string[] Searching = ["top10", "top10exact", "count", "facets"];

    private readonly Dictionary<(string Class, string Mode), ResultLine> _ours;
    private readonly Dictionary<(string Class, string Mode), ResultLine> _theirs;
    private readonly string[] _classes;
    private readonly string[] _modes;

    private RatioReport(Dictionary<(string Class, string Mode), ResultLine> ours, Dictionary<(string Class, string Mode), ResultLine> theirs)
    {
        (_ours, _theirs) = (ours, theirs);
        var both = _ours.Keys.Where(_theirs.ContainsKey).ToList();
        _classes = [.. both.Select(k => k.Class).Distinct().Order(StringComparer.Ordinal)];
        _modes = [.. both.Select(k => k.Mode).Distinct()];
    }

    public static int Run(string[] arguments)
    {
        var report = new RatioReport(ResultLine.ReadFolder(arguments[0]), ResultLine.ReadFolder(arguments[1]));
        report.Print("Median time, ours / theirs", (a, b) => a.P50 / b.P50);
        report.Print("Best round of each query (mean over the queries), ours / theirs", (a, b) => a.Best / b.Best);
        report.Print("Spread (p99 / p50), ours / theirs", (a, b) => a.P99 / a.P50 / (b.P99 / b.P50));
        report.Print("Slow queries (p99), ours / theirs", (a, b) => a.P99 / b.P99);
        report.PrintAllocations();
        return 0;
    }

    public static int RunSpread(string[] arguments)
    {
        var report = new RatioReport(ResultLine.ReadQueries(arguments[0]), ResultLine.ReadQueries(arguments[1]));
        report.Print("Mean of the queries, ours / theirs", (a, b) => a.Best / b.Best);
        report.Print("Spread over the queries (slowest / median), ours / theirs", (a, b) => a.P99 / a.P50 / (b.P99 / b.P50));
        report.Print("Slowest query, ours / theirs", (a, b) => a.P99 / b.P99);
        return 0;
    }

    private void Print(string title, Func<ResultLine, ResultLine, double> ratio)
    {
        Console.WriteLine($"\n**{title}**\n\n| class | {string.Join(" | ", _modes)} | mean of four |\n|---|{string.Concat(_modes.Select(_ => "---:|"))}---:|");
        foreach (string name in _classes) PrintRow(name, [.. _modes.Select(m => Ratio(name, m, ratio)), MeanOf(name)]);
        PrintRow("geometric mean", [.. _modes.Select(m => Mean(_classes.Select(c => Ratio(c, m, ratio)))), Mean(_classes.Select(MeanOf))]);
        PrintRow("worst", [.. _modes.Select(m => _classes.Max(c => Ratio(c, m, ratio))), _classes.Max(MeanOf)]);
        var cells = _classes.SelectMany(c => _modes.Where(Searching.Contains).Select(m => (Place: $"{c} {m}", Ratio: Ratio(c, m, ratio)))).Where(c => c.Ratio is not null).ToList();
        if (cells.Count == 0) return;
        var worst = cells.MaxBy(c => c.Ratio);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nOver {string.Join(", ", Searching)}: geometric mean {Mean(cells.Select(c => c.Ratio)):F3}, worst {worst.Ratio:F2} ({worst.Place}), above 1: {cells.Count(c => c.Ratio > 1)} of {cells.Count}, and {_classes.Count(c => MeanOf(c) > 1)} of {_classes.Length} classes in the mean of their four."));

        double? MeanOf(string name) => Mean(_modes.Where(Searching.Contains).Select(m => Ratio(name, m, ratio)));
    }

    private void PrintAllocations()
    {
        if (!_ours.Values.Any(r => r.Allocated is not null)) return;
        Console.WriteLine($"\n**Memory: bytes allocated a query**\n\n| | {string.Join(" | ", _modes)} |\n|---|{string.Concat(_modes.Select(_ => "---:|"))}");
        var byMode = _modes.Select(m => _ours.Values.Where(r => r.Mode == m && r.Allocated is not null).Select(r => r.Allocated!.Value).Order().ToList()).ToList();
        Console.WriteLine($"| median class | {string.Join(" | ", byMode.Select(a => Whole(a[a.Count / 2])))} |\n| worst class | {string.Join(" | ", byMode.Select(a => Whole(a[^1])))} |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nLongest pause for garbage collection within one query: {_ours.Values.Max(r => r.Pause):F2} ms."));
    }

    private double? Ratio(string name, string mode, Func<ResultLine, ResultLine, double> ratio)
        => _ours.TryGetValue((name, mode), out var ours) && _theirs.TryGetValue((name, mode), out var theirs) ? ratio(ours, theirs) : null;

    private static double? Mean(IEnumerable<double?> ratios)
        => ratios.Average(r => r is null ? null : (double?)Math.Log(r.Value)) is { } log ? Math.Exp(log) : null;

    private static void PrintRow(string name, IEnumerable<double?> cells)
        => Console.WriteLine($"| {name} | {string.Join(" | ", cells.Select(c => c is null ? "–" : c.Value.ToString("F2", CultureInfo.InvariantCulture)))} |");

    private static string Whole(double number) => number.ToString("F0", CultureInfo.InvariantCulture);
}
