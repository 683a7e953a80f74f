using SearchEngine.Model;

namespace SearchEngine.App.Tests;

internal static class FakeFacets
{
    public static Facet Count(FacetRequest request, IEnumerable<Hit> hits)
    {
        var values = hits.GroupBy(h => Value(request.Field, h)).Select(g => new FacetValue(g.Key, g.Count())).OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal).ToArray();
        return new Facet(request.Field, [.. values.Take(request.Limit)], values.Length);
    }

    private static string? Value(FacetField field, Hit hit) => field switch
    {
        FacetField.Outlet => hit.Outlet,
        FacetField.Year => hit.Date?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FacetField.Speaker => (hit as QuoteHit)?.Speaker,
        _ => null,
    };
}
