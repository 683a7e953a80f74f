using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The rows of the facet pane, from the last answer and what has been chosen.</summary>
internal static class FacetRows
{
    /// <summary>The facets of the pane in their order.</summary>
    public static IReadOnlyList<ShownFacet> Shown { get; } =
    [
        new(FacetField.Outlet, "Outlet", 60),
        new(FacetField.Speaker, "Speaker", 60),
        new(FacetField.Year, "Year", 200),
        new(FacetField.Attribution, "Attribution", 8),
        new(FacetField.Kind, "Kind", 8),
        new(FacetField.Author, "Author", 60),
        new(FacetField.Language, "Language", 20),
    ];

    private const int MinFirstValues = 4;

    /// <summary>Of so many facets each has a fair part of the pane; those further down have few values.</summary>
    private const int FacetsToFit = 4;

    /// <summary>What was reviewed stands behind this facet.</summary>
    private const FacetField BeforeReviews = FacetField.Speaker;

    private static readonly ReviewVerdict[] Verdicts = [ReviewVerdict.Open, ReviewVerdict.Seen, ReviewVerdict.Used, ReviewVerdict.Rejected];

    /// <param name="field">Null for what was reviewed.</param>
    public static string NameOf(FacetField? field) => field is null ? "Review" : Shown.First(s => s.Field == field).Name;

    /// <summary>How a value is called on the screen; what is not known is called so.</summary>
    public static string Label(string? value) => string.IsNullOrEmpty(value) ? "unknown" : value;

    public static IReadOnlyList<FacetRow> Of(SearchState state)
    {
        var rows = new List<FacetRow>();
        if (state.Answer is null) return rows;
        int first = Math.Max(MinFirstValues, (ScreenLayout.Of(state).Facets.Height / FacetsToFit) - 2);
        int number = 0;
        foreach (var field in Shown.Select(s => s.Field))
        {
            rows.Add(new FacetRow(field, FacetRowKind.Header, -1));
            var values = Values(state, field);
            int shown = state.Facets.Expanded.Contains(field) || values.Count <= first + 1 ? values.Count : first;
            foreach (var value in values.Take(shown)) rows.Add(Row(state, field, value, number++));
            if (shown < values.Count) rows.Add(new FacetRow(field, FacetRowKind.More, number++, Hidden: Hidden(state, field, values.Count, shown)));
            else if (Rest(state, field, values.Count) is { } rest) rows.Add(rest);
            if (field != BeforeReviews || !AreShown(state)) continue;
            rows.Add(new FacetRow(null, FacetRowKind.Header, -1));
            foreach (var verdict in Verdicts) rows.Add(Row(state, verdict, number++));
        }

        return rows;
    }

    /// <summary>What stands behind the last value that is listed, null where that is the last one.</summary>
    private static FacetRow? Rest(SearchState state, FacetField field, int listed)
    {
        int hidden = Hidden(state, field, listed, listed);
        return hidden > 0 || HasUnknownRest(state, field, listed) ? new FacetRow(field, FacetRowKind.Rest, -1, Hidden: hidden) : null;
    }

    private static int Hidden(SearchState state, FacetField field, int listed, int shown)
    {
        if (HasUnknownRest(state, field, listed)) return 0;
        int distinct = IsFiltered(state, field) ? 0 : state.Answer?.Facet(field)?.DistinctValues ?? 0;
        return Math.Max(listed, distinct) - shown;
    }

    /// <summary>How many values have the text that is looked for is not told, only the first of them.</summary>
    private static bool HasUnknownRest(SearchState state, FacetField field, int listed)
        => IsFiltered(state, field) && listed >= Shown.First(s => s.Field == field).Limit;

    private static bool IsFiltered(SearchState state, FacetField field) => state.Facets.FilterField == field && state.Facets.Filter.Text.Length > 0;

    /// <summary>
    /// The listed values, latest year first. Chosen ones stay on top where they are not among the first, and where they no longer
    /// match anything, so that they can be taken back.
    /// </summary>
    private static List<FacetValue> Values(SearchState state, FacetField field)
    {
        var listed = state.Answer!.Facet(field)?.Values ?? [];
        var values = field == FacetField.Year ? [.. listed.Reverse().OrderBy(v => v.Value is null)] : listed.ToList();
        if (IsFiltered(state, field)) return values;
        int most = Shown.First(s => s.Field == field).Limit;
        var missing = state.Choices.Where(c => c.Field == field && values.All(v => v.Value != c.Value));
        return [.. missing.Select(c => new FacetValue(c.Value, 0)), .. values.Skip(most), .. values.Take(most)];
    }

    /// <summary>The values on show whose spread over time has room beside them; a year's would say nothing.</summary>
    public static IEnumerable<FacetChoice> WithTrends(SearchState state)
    {
        var layout = ScreenLayout.Of(state);
        if (layout.TrendWidth == 0) return [];
        return from row in Of(state).Skip(state.Facets.Position.Top).Take(layout.Facets.Height)
               where row is { Kind: FacetRowKind.Value, Value.Count: > 0, Field: not null and not FacetField.Year }
               select new FacetChoice(row.Field!.Value, row.Value!.Value);
    }

    /// <summary>Once anything is reviewed.</summary>
    private static bool AreShown(SearchState state) => state.Reviews.Count > 0 || state.ReviewChoices.Count > 0;

    private static FacetRow Row(SearchState state, ReviewVerdict verdict, int number)
    {
        var choice = state.ReviewChoices.FirstOrDefault(c => c.Verdict == verdict);
        var value = new FacetValue(ReviewMark.NameOf(verdict), state.Margin?.CountOf(verdict) ?? 0);
        return new FacetRow(null, FacetRowKind.Value, number, value, choice is { Excluded: false }, choice is { Excluded: true }) { Verdict = verdict };
    }

    private static FacetRow Row(SearchState state, FacetField field, FacetValue value, int number)
    {
        var choice = state.Choices.FirstOrDefault(c => c.Field == field && c.Value == value.Value);
        return new FacetRow(field, FacetRowKind.Value, number, value, choice is { Excluded: false }, choice is { Excluded: true });
    }
}
