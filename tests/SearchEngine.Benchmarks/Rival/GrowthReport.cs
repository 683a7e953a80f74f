using System.Globalization;

namespace SearchEngine.Benchmarks;

/// <summary>"growth OURS-SMALL OURS-LARGE THEIRS-SMALL THEIRS-LARGE": how many times longer a query takes on the larger corpus, for both programs.</summary>
internal static class GrowthReport
{
    public static int Run(string[] folders)
    {
        var results = folders.Select(ResultLine.ReadFolder).ToArray();
        var cells = results[0].Keys.Where(k => results.All(r => r.ContainsKey(k))).ToList();
        Console.WriteLine("\n**Growth of the time a query with the corpus: ours, theirs**\n\n| mode | ours | theirs | classes where ours grows faster |\n|---|---:|---:|---|");
        foreach (string mode in cells.Select(k => k.Mode).Distinct())
        {
            var growth = cells.Where(k => k.Mode == mode).Select(k => (k.Class, Ours: Growth(results[0][k], results[1][k]), Theirs: Growth(results[2][k], results[3][k]))).ToList();
            string faster = string.Join(", ", growth.Where(g => g.Ours > g.Theirs).Select(g => Text($"{g.Class} ({g.Ours:F1} against {g.Theirs:F1})")));
            Console.WriteLine(Text($"| {mode} | {Mean(growth.Select(g => g.Ours)):F2} | {Mean(growth.Select(g => g.Theirs)):F2} | {faster} |"));
        }

        return 0;
    }

    // The median of a class would be one query's time here and another's there; this is all queries'.
    private static double Growth(ResultLine small, ResultLine large) => large.Best / small.Best;

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
