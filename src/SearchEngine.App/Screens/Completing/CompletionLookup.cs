using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How a piece of a query can go on, by what the index has.</summary>
internal sealed record CompletionLookup(CompletionPlace Place) : Lookup
{
    private const int MostItems = 40;
    private const int MostNames = 4;
    private const int ShortestNamePart = 2;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new CompletionFinding(Place, [.. Items(sources.Index, cancellation).Where(i => !IsTypedAlready(i)).Take(MostItems)]);

    public override bool IsSameAs(Lookup? other) => Equals(other);

    private IEnumerable<CompletionItem> Items(IArticleIndex index, CancellationToken cancellation)
    {
        if (Place.Field is { Values: { } facet } field) return Values(index, field, facet, MostItems, cancellation);
        return Place.Field is null ? [.. Fields(), .. Names(index, cancellation)] : [];
    }

    private IEnumerable<CompletionItem> Fields()
        => QueryFieldName.All.Where(f => f.Name.StartsWith(Place.Typed, StringComparison.OrdinalIgnoreCase)).Select(f => new CompletionItem(f.Name + ":", f.Name + ":", f.Does));

    private IEnumerable<CompletionItem> Names(IArticleIndex index, CancellationToken cancellation)
    {
        if (Place.Typed.Length < ShortestNamePart) return [];
        return QueryFieldName.All.Where(f => f.Values is FacetField.Speaker or FacetField.Outlet)
            .SelectMany(f => Values(index, f, f.Values!.Value, MostNames, cancellation));
    }

    private IEnumerable<CompletionItem> Values(IArticleIndex index, QueryFieldName field, FacetField facet, int most, CancellationToken cancellation)
    {
        var request = new SearchRequest
        {
            Kind = facet is FacetField.Speaker or FacetField.Kind or FacetField.Attribution ? ResultKind.Quotes : ResultKind.Articles,
            Limit = 0,
            Snippets = 0,
            Facets = [new FacetRequest(facet, most, Place.Typed.Length > 0 ? Place.Typed : null)],
        };
        var values = index.Search(request, cancellation).Facets[0].Values;
        return values.Where(v => v.Value is not null).Select(v => new CompletionItem($"{field.Name}:{Quoted(v.Value!)}", v.Value!, field.Name, v.Count));
    }

    private bool IsTypedAlready(CompletionItem item) => Place.Field is null && item.Insert == Place.Typed;

    private static string Quoted(string value) => value.All(char.IsLetterOrDigit) ? value : $"\"{value.Replace('"', ' ')}\"";
}
