using System.Globalization;

namespace SearchEngine.Benchmarks;

/// <summary>
/// "compare OURS THEIRS": the hits of two programs, as --dump writes them, query by query: totals, documents, their order and
/// their scores. Names each query that differs; 1 if there is one.
/// </summary>
internal static class DumpComparison
{
    /// <summary>Of a score, or absolute where that is less than one.</summary>
    private const double Tolerance = 1e-5;

    public static int Run(string[] files)
    {
        var theirs = Read(files[1]);
        int both = 0, different = 0;
        foreach (var (query, ours) in Read(files[0]))
        {
            if (!theirs.TryGetValue(query, out var other)) continue;
            both++;
            if (Difference(ours, other) is not { } difference) continue;
            different++;
            Console.WriteLine($"- `{query}`: {difference}");
        }

        Console.WriteLine($"{both} queries: {both - different} with the same total and the same ten documents, order and scores; {different} without");
        return both > 0 && different == 0 ? 0 : 1;
    }

    /// <summary>Whether two scores are the same but for rounding.</summary>
    public static bool IsEqual(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Abs(b));

    private static string? Difference(Hits ours, Hits theirs)
    {
        if (ours.Total != theirs.Total) return $"{ours.Total} documents and {theirs.Total}";
        for (int i = 0; i < ours.Best.Length; i++)
        {
            var (a, b) = (ours.Best[i], theirs.Best[i]);
            if (!IsEqual(a.Score, b.Score)) return string.Create(CultureInfo.InvariantCulture, $"hit {i + 1} scores {a.Score} and {b.Score}");

            // Documents of equal scores may stand in another order, and some of them behind the tenth.
            var same = theirs.Best.FirstOrDefault(h => h.Document == a.Document);
            if (!IsEqual(a.Score, same.Document is null ? theirs.Best[^1].Score : same.Score)) return $"hit {i + 1} is {a.Document} and {b.Document}";
        }

        return null;
    }

    private static Dictionary<string, Hits> Read(string file)
    {
        var found = new Dictionary<string, Hits>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != 3) throw new FormatException($"{file}: no line of a dump: {line}");
            found[cells[0]] = new Hits(long.Parse(cells[1], CultureInfo.InvariantCulture), [.. cells[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Hit)]);
        }

        return found;
    }

    private static (string Document, double Score) Hit(string text)
    {
        int colon = text.LastIndexOf(':');
        return (text[..colon], double.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }

    private sealed record Hits(long Total, (string Document, double Score)[] Best);
}
