using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>A request's choices and counts as dimensions of one pass, and its facets read off them afterwards.</summary>
internal sealed class FacetPlan
{
    private readonly IndexState _state;
    private readonly Dictionary<FacetField, FacetDimension> _dimensions = [];
    private readonly IReadOnlyList<FacetChoice> _choices;

    public FacetPlan(IndexState state, SearchRequest request)
    {
        (_state, _choices) = (state, request.Choices);
        var counted = request.Facets.Select(f => f.Field).ToHashSet();
        foreach (var field in request.Choices.Select(c => c.Field).Concat(counted).Distinct())
        {
            var choices = request.Choices.Where(c => c.Field == field).ToList();
            _dimensions[field] = IsDate(field) ? DateDimension(field, choices, counted.Contains(field)) : TermDimension(field, choices, counted.Contains(field));
        }
    }

    public IReadOnlyList<FacetDimension> Dimensions => [.. _dimensions.Values];

    /// <param name="notes">Receives what a person should know of how the values were listed.</param>
    public Facet Read(FacetRequest request, ICollection<string> notes)
    {
        var chosen = request.WithChosen ? _choices.Where(c => c.Field == request.Field).Select(c => c.Value).Distinct() : [];
        var reader = new FacetReader(_state, chosen, notes);
        return _dimensions[request.Field] is NumberFacet dates
            ? reader.ReadDates(request, dates)
            : reader.ReadTerms(request, SchemaField(request.Field), (TermFacet)_dimensions[request.Field]);
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
