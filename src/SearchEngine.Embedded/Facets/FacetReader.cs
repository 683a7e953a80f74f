using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Reads the values that a facet lists off what was counted.</summary>
/// <param name="chosen">Values that are listed wherever they stand.</param>
internal sealed class FacetReader(IndexState state, IEnumerable<string?> chosen, ICollection<string> notes)
{
    /// <summary>Empty dates are listed among no more than these: every day of a century.</summary>
    private const int MostDates = 36_525;

    public Facet ReadTerms(FacetRequest request, int field, TermFacet counted)
    {
        var names = state.Groups(field).Names;
        var folded = request.Filter is { Length: > 0 } ? state.FoldedNames(field) : null;
        string filter = folded is null ? "" : AnalyzedText.Folded(request.Filter!);
        var best = new BestValues(request);
        int distinct = 0;
        var counts = counted.Counts;
        for (int group = 0; group < counts.Length; group++)
        {
            if (counts[group] == 0) continue;
            distinct++;
            if (folded is null || (group > 0 && folded[group].Contains(filter, StringComparison.Ordinal))) best.Offer(group == 0 ? null : names[group], counts[group]);
        }

        return new Facet(request.Field, WithChosen(best.Drain(), CountOf), distinct);

        int CountOf(string? value)
        {
            int group = value is null ? 0 : state.Groups(field).Find(value);
            return group < 0 ? 0 : counted.Counts[group];
        }
    }

    public Facet ReadDates(FacetRequest request, NumberFacet counted)
    {
        var dates = Dates(request.Field, counted);
        int distinct = dates.Count + (counted.Missing > 0 ? 1 : 0);
        if (request.WithEmpty) dates = WithEmpty(request.Field, dates);
        if (counted.Missing > 0) dates.Add(new FacetValue(null, counted.Missing));
        var best = new BestValues(request);
        foreach (var date in dates)
        {
            if (string.IsNullOrEmpty(request.Filter) || date.Value?.Contains(request.Filter, StringComparison.Ordinal) == true) best.Offer(date.Value, date.Count);
        }

        return new Facet(request.Field, WithChosen(best.Drain(), value => dates.Find(d => d.Value == value)?.Count ?? 0), distinct);
    }

    private FacetValue[] WithChosen(FacetValue[] listed, Func<string?, int> countOf)
        => [.. listed, .. chosen.Where(c => !Array.Exists(listed, v => v.Value == c)).Select(c => new FacetValue(c, countOf(c))).Where(v => v.Count > 0)];

    /// <summary>Days come in order, so that those of one bucket are neighbours.</summary>
    private static List<FacetValue> Dates(FacetField field, NumberFacet counted)
    {
        var dates = new List<FacetValue>();
        var counts = counted.Counts;
        var bucket = new NumberRange(1, 0);
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            int day = counted.First + i;
            if (bucket.Contains(day))
            {
                dates[^1] = dates[^1] with { Count = dates[^1].Count + counts[i] };
                continue;
            }

            string name = DayBuckets.NameOf(field, day);
            bucket = DayBuckets.RangeOf(field, name);
            dates.Add(new FacetValue(name, counts[i]));
        }

        return dates;
    }

    private List<FacetValue> WithEmpty(FacetField field, List<FacetValue> dates)
    {
        if (dates.Count == 0) return dates;
        var all = new List<FacetValue>();
        int next = DayBuckets.RangeOf(field, dates[0].Value).Low;
        foreach (var date in dates)
        {
            var bucket = DayBuckets.RangeOf(field, date.Value);
            for (; next < bucket.Low && all.Count < MostDates; next = DayBuckets.RangeOf(field, all[^1].Value).High + 1) all.Add(new FacetValue(DayBuckets.NameOf(field, next), 0));
            all.Add(date);
            next = bucket.High + 1;
        }

        if (all.Count <= MostDates) return all;
        notes.Add($"dates without results are not listed: the results reach over more than {MostDates} {field.ToString().ToLowerInvariant()}s");
        return dates;
    }
}
