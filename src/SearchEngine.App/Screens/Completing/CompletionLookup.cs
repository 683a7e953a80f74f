using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How a piece of a query can go on, by what the index has.</summary>
/// <param name="Kind">What is listed, and so counted.</param>
internal sealed record CompletionLookup(CompletionPlace Place, ResultKind Kind) : Lookup
{
    private const int MostItems = 40;
    private const int MostWords = 6;
    private const int MostNames = 4;
    private const int ShortestNamePart = 2;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new CompletionFinding(Place, [.. Items(sources.Index, cancellation).Where(i => i.Insert != Place.Written).Take(MostItems)]);

    public override bool IsSameAs(Lookup? other) => Equals(other);

    private IEnumerable<CompletionItem> Items(IArticleIndex index, CancellationToken cancellation) => Place.Field switch
    {
        { Names: { } names } field => Counted(Names(index, field, names, MostItems, cancellation), index, cancellation),
        { Values: { } facet } field => Counted(Values(index, field, facet, cancellation), index, cancellation),
        { IsWords: true } field => Counted(Words(index, field.Name + ":", cancellation), index, cancellation),
        null => [.. Fields(), .. Counted(Words(index, "", cancellation), index, cancellation), .. Counted(AllNames(index, cancellation), index, cancellation)],
        _ => [],
    };

    /// <summary>With how many results each finds: an index counts in articles and quotations alike, and a name in one spelling only.</summary>
    private IEnumerable<CompletionItem> Counted(IEnumerable<CompletionItem> items, IArticleIndex index, CancellationToken cancellation)
        => items.Select(i => i with { Count = Count(i.Insert, index, cancellation) }).OrderByDescending(i => i.Count);

    private int Count(string query, IArticleIndex index, CancellationToken cancellation)
        => index.Search(Questions.Counting(new SearchRequest { Query = QueryParser.ParseLenient(query).Query, Kind = Kind }), cancellation).Total;

    private IEnumerable<CompletionItem> Fields()
        => QueryFieldName.All.Where(f => f.Name.StartsWith(Place.Typed, StringComparison.OrdinalIgnoreCase)).Select(f => new CompletionItem(f.Name + ":", f.Name + ":", f.Does));

    private IEnumerable<CompletionItem> Words(IArticleIndex index, string prefix, CancellationToken cancellation)
        => Place.Typed.Length == 0 ? [] : index.Complete(new CompletionRequest(QueryField.Default, Place.Typed, MostWords), cancellation).Completions.Select(w => new CompletionItem(prefix + w.Text, w.Text, "word", w.Count));

    private IEnumerable<CompletionItem> AllNames(IArticleIndex index, CancellationToken cancellation)
        => Place.Typed.Length < ShortestNamePart ? [] : QueryFieldName.All.Where(f => f.Names is QueryField.Speaker or QueryField.Outlet).SelectMany(f => Names(index, f, f.Names!.Value, MostNames, cancellation));

    private IEnumerable<CompletionItem> Names(IArticleIndex index, QueryFieldName field, QueryField names, int most, CancellationToken cancellation)
        => index.Complete(new CompletionRequest(names, Place.Typed, most), cancellation).Completions.Select(n => new CompletionItem($"{field.Name}:{Quoted(n.Text)}", n.Text, field.Name, n.Count));

    private IEnumerable<CompletionItem> Values(IArticleIndex index, QueryFieldName field, FacetField facet, CancellationToken cancellation)
    {
        var all = new SearchRequest { Kind = facet is FacetField.Kind or FacetField.Attribution ? ResultKind.Quotes : ResultKind.Articles };
        var values = index.Search(Questions.Counting(all, new FacetRequest(facet, MostItems, Place.Typed.Length > 0 ? Place.Typed : null)), cancellation).Facets[0].Values;
        return values.Where(v => v.Value is not null).Select(v => new CompletionItem($"{field.Name}:{Quoted(v.Value!)}", v.Value!, field.Name, v.Count));
    }

    private static string Quoted(string value) => value.All(char.IsLetterOrDigit) ? value : $"\"{value.Replace('"', ' ')}\"";
}
