using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// What stands beside the results and may come after them: how the values on show spread over time, and how many results
/// are reviewed. It is found out on a thread of its own once there is an answer, and given up with the next key.
/// </summary>
/// <param name="Ledger">The reviews that were counted, null when none were.</param>
/// <param name="Reviewed">Results by <see cref="ReviewVerdict"/>.</param>
internal sealed record Margin(SearchRequest Question, IReadOnlyList<Trend> Trends, ReviewLedger? Ledger, IReadOnlyList<int> Reviewed) : Finding
{
    public int CountOf(ReviewVerdict verdict) => (int)verdict < Reviewed.Count ? Reviewed[(int)verdict] : 0;

    /// <summary>Null when it is not known.</summary>
    public Trend? TrendOf(FacetField field, string? value) => Trends.FirstOrDefault(t => t.Field == field && t.Value == value);

    /// <summary>With what was known of the same question.</summary>
    public Margin After(Margin? before)
    {
        if (before is null || !Questions.HaveSameHits(before.Question, Question)) return this;
        var counted = Ledger is null ? before : this;
        return this with { Trends = [.. before.Trends, .. Trends], Ledger = counted.Ledger, Reviewed = counted.Reviewed };
    }
}
