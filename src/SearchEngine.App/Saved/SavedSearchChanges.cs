using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What tells two looks at one search apart, result by result.</summary>
/// <param name="Changed">There before and now, with other words.</param>
internal sealed record SavedSearchChanges(IReadOnlyList<Hit> New, IReadOnlyList<Hit> Changed, IReadOnlyList<ResultReference> Gone)
{
    /// <param name="hits">Those of <paramref name="now"/>, in the same order.</param>
    public static SavedSearchChanges Between(IReadOnlyList<SeenResult> before, IReadOnlyList<SeenResult> now, IReadOnlyList<Hit> hits)
    {
        var prints = before.DistinctBy(s => s.Result).ToDictionary(s => s.Result, s => s.Print);
        var left = now.Select(s => s.Result).ToHashSet();
        return new SavedSearchChanges(
            [.. hits.Where((_, i) => !prints.ContainsKey(now[i].Result))],
            [.. hits.Where((_, i) => prints.TryGetValue(now[i].Result, out string? print) && print is not null && print != now[i].Print)],
            [.. before.Select(s => s.Result).Where(r => !left.Contains(r))]);
    }
}
