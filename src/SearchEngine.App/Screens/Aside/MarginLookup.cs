using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What the screen lacks in its margin.</summary>
/// <param name="Values">The values whose spread over time is wanted.</param>
/// <param name="Ledger">The reviews to count; null for none.</param>
internal sealed record MarginLookup(SearchRequest Question, IReadOnlyList<FacetChoice> Values, ReviewLedger? Ledger) : Lookup
{
    /// <summary>Trends that would take longer, at the pace of the search itself, are left out: each is a search too, and the next key wants the processor.</summary>
    private const int MostMilliseconds = 200;

    /// <summary>Null when nothing is lacking.</summary>
    public static MarginLookup? For(SearchState state, SearchAnswer answer)
    {
        var known = state.Margin is { } margin && Questions.HaveSameHits(margin.Question, answer.Request) ? margin : null;
        var values = FacetRows.WithTrends(state).Where(v => known?.TrendOf(v.Field, v.Value) is null).ToList();
        if (answer.Elapsed.TotalMilliseconds * values.Count > MostMilliseconds) values.Clear();
        var ledger = state.Reviews.Count > 0 && known?.Ledger != state.Reviews ? state.Reviews : null;
        return values.Count == 0 && ledger is null ? null : new MarginLookup(answer.Request, values, ledger);
    }

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new Margin(Question, [.. Trends(sources.Index, cancellation)], Ledger, Ledger is null ? [] : Reviewed(sources.Index, Ledger, cancellation));

    public override bool IsSameAs(Lookup? other)
        => other is MarginLookup margin && Questions.HaveSameHits(margin.Question, Question) && margin.Values.SequenceEqual(Values) && margin.Ledger == Ledger;

    private IEnumerable<Trend> Trends(IArticleIndex index, CancellationToken cancellation)
    {
        if (Values.Count == 0 || TrendScale.Of(Dates(index, Question.Choices, DateScale.Year, cancellation)) is not { } scale) yield break;
        foreach (var value in Values)
        {
            var others = Question.Choices.Where(c => c.Field != value.Field);
            yield return new Trend(value.Field, value.Value, scale.CountsOf(Dates(index, others.Append(value), scale.Scale, cancellation)));
        }
    }

    private Facet Dates(IArticleIndex index, IEnumerable<FacetChoice> choices, DateScale scale, CancellationToken cancellation)
        => index.Search(Questions.Counting(Question with { Choices = [.. choices] }, DateBuckets.All(scale)), cancellation).Facets[0];

    /// <summary>Whatever of them is chosen now.</summary>
    private int[] Reviewed(IArticleIndex index, ReviewLedger ledger, CancellationToken cancellation)
    {
        int Count(IReadOnlyList<ResultReference>? among) => index.Search(Questions.Counting(Question with { Among = among, Without = [] }), cancellation).Total;
        var counts = new int[Enum.GetValues<ReviewVerdict>().Length];
        foreach (var verdict in Enum.GetValues<ReviewVerdict>().Where(v => v != ReviewVerdict.Open)) counts[(int)verdict] = Count(ledger.Named(v => v == verdict));
        counts[(int)ReviewVerdict.Open] = Count(null) - counts.Sum();
        return counts;
    }
}
