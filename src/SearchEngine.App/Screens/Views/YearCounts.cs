using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Results per year, the empty years between the first and the last among them.</summary>
internal sealed record YearCounts(int First, int Last, IReadOnlyList<int> Counts)
{
    private static readonly YearCounts None = new(0, 0, []);

    public static YearCounts Of(SearchAnswer? answer)
    {
        if (answer?.Facet(FacetField.Year) is not { Values.Count: > 0 } years) return None;
        var byYear = new SortedDictionary<int, int>();
        foreach (var value in years.Values)
        {
            if (value.Count > 0 && int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) byYear[year] = value.Count;
        }

        if (byYear.Count == 0) return None;
        int first = byYear.Keys.First(), last = byYear.Keys.Last();
        return new YearCounts(first, last, [.. Enumerable.Range(first, last - first + 1).Select(y => byYear.GetValueOrDefault(y))]);
    }
}
