using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The buckets that trends are counted in: the years that nearly all results are of, or their months when those are few.</summary>
/// <param name="First">As <see cref="DateBuckets"/> numbers them.</param>
internal sealed record TrendScale(DateScale Scale, int First, int Last)
{
    private const int FewYears = 8;
    private const int Months = 12;

    /// <summary>A lone misdated result must not press all others into one column: so many of a thousand are left out at each end.</summary>
    private const int LeftOut = 10;

    /// <summary>Null when no result has a date.</summary>
    public static TrendScale? Of(Facet years)
    {
        var timeline = Timeline.Of(DateScale.Year, years);
        if (timeline.Counts.Count == 0) return null;
        int first = timeline.First + Outliers(timeline.Counts), last = timeline.Last - Outliers([.. timeline.Counts.Reverse()]);
        return last - first + 1 >= FewYears
            ? new TrendScale(DateScale.Year, first, last)
            : new TrendScale(DateScale.Month, first * Months, (last * Months) + Months - 1);
    }

    public IReadOnlyList<int> CountsOf(Facet dates)
    {
        var timeline = Timeline.Of(Scale, dates);
        return [.. Enumerable.Range(First, Last - First + 1).Select(timeline.At)];
    }

    private static int Outliers(IReadOnlyList<int> counts)
    {
        long allowed = counts.Sum(c => (long)c) * LeftOut / 1000, seen = 0;
        int years = 0;
        while (years < counts.Count - 1 && (seen += counts[years]) <= allowed) years++;
        return years;
    }
}
