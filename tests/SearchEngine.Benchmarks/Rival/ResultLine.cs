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
            foreach (string line in File.ReadLines(file)) Read(line.Split('\t'), results);
        }

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
