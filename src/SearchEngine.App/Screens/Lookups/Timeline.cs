using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Results over time, the empty buckets between the first and the last among them.</summary>
/// <param name="First">The number of the first bucket, as <see cref="DateBuckets"/> counts them.</param>
/// <param name="Undated">Results without a date.</param>
internal sealed record Timeline(DateScale Scale, int First, IReadOnlyList<int> Counts, int Undated) : Finding
{
    public int Last => First + Counts.Count - 1;

    public int At(int bucket) => bucket >= First && bucket <= Last ? Counts[bucket - First] : 0;

    public static Timeline Of(DateScale scale, Facet? facet)
    {
        var counts = new SortedDictionary<int, int>();
        int undated = 0;
        foreach (var value in facet?.Values ?? [])
        {
            if (DateBuckets.Parse(scale, value.Value) is { } bucket && value.Count > 0) counts[bucket] = value.Count;
            else if (value.Value is null) undated = value.Count;
        }

        if (counts.Count == 0) return new Timeline(scale, 0, [], undated);
        int first = counts.Keys.First(), last = counts.Keys.Last();
        var all = new int[last - first + 1];
        foreach (var (bucket, count) in counts) all[bucket - first] = count;
        return new Timeline(scale, first, all, undated);
    }
}
