using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>A request's choices and counts as dimensions of one pass, and its facets read off them afterwards.</summary>
internal sealed class FacetPlan
{
    private readonly IndexState _state;
    private readonly Dictionary<FacetField, FacetDimension> _dimensions = [];

    public FacetPlan(IndexState state, SearchRequest request)
    {
        _state = state;
        var counted = request.Facets.Select(f => f.Field).ToHashSet();
        foreach (var field in request.Choices.Select(c => c.Field).Concat(counted).Distinct())
        {
            var choices = request.Choices.Where(c => c.Field == field).ToList();
            _dimensions[field] = IsDate(field) ? DateDimension(field, choices, counted.Contains(field)) : TermDimension(field, choices, counted.Contains(field));
        }
    }

    public IReadOnlyList<FacetDimension> Dimensions => [.. _dimensions.Values];

    public Facet Read(FacetRequest request)
    {
        var values = (_dimensions[request.Field] is NumberFacet dates ? ReadDates(request.Field, dates) : ReadTerms(request.Field)).Where(v => v.Count > 0).ToList();
        int distinct = values.Count;
        if (request.Filter is { Length: > 0 } filter) values.RemoveAll(v => !Contains(v.Value, filter));
        return new Facet(request.Field, [.. Ordered(values, request).Take(request.Limit)], distinct);
    }

    private TermFacet TermDimension(FacetField field, List<FacetChoice> choices, bool isCounted)
    {
        var groups = _state.Groups(SchemaField(field));
        return new TermFacet(groups, Select(groups, choices, excluded: false), Select(groups, choices, excluded: true)) { IsCounted = isCounted };
    }

    private NumberFacet DateDimension(FacetField field, List<FacetChoice> choices, bool isCounted)
        => new(ArticleSchema.Date, _state.Days.First, _state.Days.Last, Ranges(field, choices, excluded: false), Ranges(field, choices, excluded: true)) { IsCounted = isCounted };

    private static bool[]? Select(TermGroups groups, List<FacetChoice> choices, bool excluded)
    {
        if (!choices.Exists(c => c.Excluded == excluded)) return null;
        var selected = new bool[groups.Names.Count];
        foreach (var choice in choices.Where(c => c.Excluded == excluded))
        {
            int group = choice.Value is null ? 0 : groups.Find(choice.Value);
            if (group >= 0) selected[group] = true;
        }

        return selected;
    }

    private static NumberRange[]? Ranges(FacetField field, List<FacetChoice> choices, bool excluded)
    {
        var ranges = choices.Where(c => c.Excluded == excluded).Select(c => DayBuckets.RangeOf(field, c.Value)).ToArray();
        return ranges.Length == 0 ? null : ranges;
    }

    private IEnumerable<FacetValue> ReadTerms(FacetField field)
    {
        var names = _state.Groups(SchemaField(field)).Names;
        int[] counts = ((TermFacet)_dimensions[field]).Counts.ToArray();
        for (int group = 0; group < counts.Length; group++) yield return new FacetValue(group == 0 ? null : names[group], counts[group]);
    }

    private static IEnumerable<FacetValue> ReadDates(FacetField field, NumberFacet facet)
    {
        int[] counts = facet.Counts.ToArray();
        var buckets = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            string name = DayBuckets.NameOf(field, facet.First + i);
            buckets[name] = buckets.GetValueOrDefault(name) + counts[i];
        }

        return buckets.Select(b => new FacetValue(b.Key, b.Value)).Append(new FacetValue(null, facet.Missing));
    }

    /// <summary>Unknown comes last among names, and where its count puts it among counts.</summary>
    private static IEnumerable<FacetValue> Ordered(List<FacetValue> values, FacetRequest request)
    {
        var byName = values.OrderBy(v => v.Value is null).ThenBy(v => v.Value, StringComparer.InvariantCultureIgnoreCase).ThenBy(v => v.Value, StringComparer.Ordinal);
        return request.ByName ? byName : byName.OrderByDescending(v => v.Count);
    }

    private static bool Contains(string? value, string filter)
        => value is not null && string.Join(' ', AnalyzedText.Words(value)).Contains(string.Join(' ', AnalyzedText.Words(filter)), StringComparison.Ordinal);

    private static bool IsDate(FacetField field) => field is FacetField.Year or FacetField.Month or FacetField.Day;

    private static int SchemaField(FacetField field) => field switch
    {
        FacetField.Outlet => ArticleSchema.Outlet,
        FacetField.Speaker => ArticleSchema.Speaker,
        FacetField.Author => ArticleSchema.Author,
        FacetField.Language => ArticleSchema.Language,
        FacetField.Kind => ArticleSchema.Kind,
        _ => ArticleSchema.Attribution,
    };
}
