using System.Globalization;

namespace SearchEngine.Benchmarks;

/// <summary>
/// "growth OURS-SMALL OURS-LARGE THEIRS-SMALL THEIRS-LARGE": how many times longer a query takes on the larger corpus, for both
/// programs. What a program spends on every query, however few documents there are, makes that number small; so beside it
/// stands what the further documents add to a query, this engine's microseconds over the rival's.
/// </summary>
internal static class GrowthReport
{
    public static int Run(string[] folders)
    {
        var results = folders.Select(ResultLine.ReadFolder).ToArray();
        var cells = results[0].Keys.Where(k => results.All(r => r.ContainsKey(k))).ToList();
        Console.WriteLine("\n**Growth of the time a query with the corpus: ours, theirs**\n\n| mode | ours | theirs | added, ours / theirs | classes where ours grows faster: added, ours / theirs |\n|---|---:|---:|---:|---|");
        foreach (string mode in cells.Select(k => k.Mode).Distinct())
        {
            var growth = cells.Where(k => k.Mode == mode).Select(k => Of(k.Class, [.. results.Select(r => r[k].Best)])).ToList();
            string faster = string.Join(", ", growth.Where(g => g.Ours > g.Theirs).Select(g => Text($"{g.Class} ({g.Ours:F1} against {g.Theirs:F1}: {(double.IsNaN(g.Added) ? "–" : Text($"{g.Added:F2}"))})")));
            double added = Mean(growth.Where(g => g.Added > 0).Select(g => g.Added));
            Console.WriteLine(Text($"| {mode} | {Mean(growth.Select(g => g.Ours)):F2} | {Mean(growth.Select(g => g.Theirs)):F2} | {added:F2} | {faster} |"));
        }

        return 0;
    }

    /// <param name="best">Ours small and large, theirs small and large. The median of a class would be one query's time here and another's there; this is all queries'.</param>
    /// <returns>Added is not a number where theirs takes no longer on the larger corpus.</returns>
    private static (string Class, double Ours, double Theirs, double Added) Of(string name, double[] best)
        => (name, best[1] / best[0], best[3] / best[2], best[3] > best[2] ? (best[1] - best[0]) / (best[3] - best[2]) : double.NaN);

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Select(r => Math.Log(r)).DefaultIfEmpty(double.NaN).Average());

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
