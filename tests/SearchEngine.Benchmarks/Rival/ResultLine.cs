using System.Globalization;

namespace SearchEngine.Benchmarks;

/// <summary>What one program took for the queries of a class in one mode: a RESULT line, and this engine's COST line behind it.</summary>
/// <param name="P50">Median of all queries and rounds, in microseconds.</param>
/// <param name="P99">What one in a hundred exceeds.</param>
/// <param name="Best">Mean over the queries of each one's best round.</param>
internal sealed record ResultLine(string Class, string Mode, double P50, double P99, double Best)
{
    /// <summary>Bytes a query allocates; null where the program does not tell.</summary>
    public double? Allocated { get; private init; }

    /// <summary>The longest time, in milliseconds, that garbage collection held up one query; null where the program does not tell.</summary>
    public double? Pause { get; private init; }

    /// <summary>The lines of every file of a folder, by class and mode.</summary>
    public static Dictionary<(string Class, string Mode), ResultLine> ReadFolder(string folder)
    {
        var results = new Dictionary<(string, string), ResultLine>();
        foreach (string file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var (key, line) in ReadFile(file)) results[key] = line;
        }

        return results;
    }

    /// <summary>
    /// From runs that measured each query as a class of its own, named CLASS.NUMBER, the lines of the classes: of each query the
    /// median of its best run, and of those the median (<see cref="P50"/>), the greatest (<see cref="P99"/>) and the mean (<see cref="Best"/>).
    /// What a single timing catches of the machine's own doings is not in them.
    /// </summary>
    public static Dictionary<(string Class, string Mode), ResultLine> ReadQueries(string folder)
    {
        var best = new Dictionary<(string Query, string Mode), double>();
        foreach (string file in Directory.GetFiles(folder, "*.tsv"))
        {
            foreach (var ((query, mode), line) in ReadFile(file)) best[(query, mode)] = Math.Min(line.P50, best.GetValueOrDefault((query, mode), double.MaxValue));
        }

        return best.GroupBy(b => (Class: b.Key.Query.Split('.')[0], b.Key.Mode)).ToDictionary(g => g.Key, g => Of(g.Key.Class, g.Key.Mode, [.. g.Select(b => b.Value).Order()]));
    }

    private static ResultLine Of(string name, string mode, double[] times) => new(name, mode, times[(times.Length - 1) / 2], times[^1], times.Average());

    private static Dictionary<(string Class, string Mode), ResultLine> ReadFile(string file)
    {
        var results = new Dictionary<(string, string), ResultLine>();
        foreach (string line in File.ReadLines(file)) Read(line.Split('\t'), results);
        return results;
    }

    private static void Read(string[] cells, Dictionary<(string, string), ResultLine> results)
    {
        if (cells is ["RESULT", not "engine", ..]) results[(cells[2], cells[3])] = new ResultLine(cells[2], cells[3], Number(cells[6]), Number(cells[8]), Number(cells[10]));
        if (cells is ["COST", ..] && results.TryGetValue((cells[2], cells[3]), out var known))
            results[(cells[2], cells[3])] = known with { Allocated = Number(cells[4]), Pause = Number(cells[5]) };
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
