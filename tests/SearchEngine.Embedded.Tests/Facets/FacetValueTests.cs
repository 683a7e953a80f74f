using System.Globalization;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.Embedded.Tests;

public sealed class FacetValueTests
{
    private static readonly string?[] Outlets = ["The Harbour", "Kestrel Wire", "kestrel wire", "Gacéta del Puerto", "Harbour Gazette", "Ωmega", null];

    [Fact]
    public void Listed_values_are_those_that_a_plain_loop_lists() => Seeded.Cases(4, random =>
    {
        var articles = Enumerable.Range(0, 80).Select(i => ArticlesOnDisk.Article($"a{i}", "text", Outlets[random.Next(Outlets.Length)], random.Next(8) == 0 ? null : Day(random))).ToList();
        using var index = new ArticlesOnDisk(articles);
        foreach (var request in Requests())
        {
            var facet = Assert.Single(index.Index.Search(new SearchRequest { Facets = [request] }, TestContext.Current.CancellationToken).Facets);
            var counted = articles.Select(a => Value(a, request.Field)).GroupBy(v => v).Select(g => new FacetValue(g.Key, g.Count())).ToList();
            var shown = counted.Where(v => request.Filter is null || (v.Value is not null && Folded(v.Value).Contains(request.Filter, StringComparison.Ordinal)));
            var byName = shown.OrderBy(v => v.Value is null).ThenBy(v => v.Value, StringComparer.OrdinalIgnoreCase).ThenBy(v => v.Value, StringComparer.Ordinal);
            Assert.Equal((request.ByName ? byName : byName.OrderByDescending(v => v.Count)).Take(request.Limit), facet.Values);
            Assert.Equal(counted.Count, facet.DistinctValues);
        }
    });

    [Theory]
    [InlineData(FacetField.Year, "2019:1 2020:0 2021:2 :1")]
    [InlineData(FacetField.Month, "2019-12:1 2020-01:0 2020-02:0 2020-03:0 2020-04:0 2020-05:0 2020-06:0 2020-07:0 2020-08:0 2020-09:0 2020-10:0 2020-11:0 2020-12:0 2021-01:0 2021-02:2 :1")]
    public void Dates_without_results_are_listed_on_request(FacetField field, string expected)
    {
        using var index = new ArticlesOnDisk(Dated("2019-12-31"), Dated("2021-02-01"), Dated("2021-02-28"), Dated(null));
        var request = new SearchRequest { Facets = [new FacetRequest(field, ByName: true) { WithEmpty = true }] };
        var facet = index.Index.Search(request, TestContext.Current.CancellationToken).Facets[0];
        Assert.Equal(expected, string.Join(' ', facet.Values.Select(v => $"{v.Value}:{v.Count}")));
        Assert.Equal(3, facet.DistinctValues);
    }

    [Fact]
    public void Days_over_more_than_a_century_are_listed_without_the_empty_ones_and_that_is_said()
    {
        using var index = new ArticlesOnDisk(Dated("0001-01-01"), Dated("2021-02-01"));
        var response = index.Index.Search(new SearchRequest { Facets = [new FacetRequest(FacetField.Day, ByName: true) { WithEmpty = true }] }, TestContext.Current.CancellationToken);
        Assert.Equal(["0001-01-01:1", "2021-02-01:1"], response.Facets[0].Values.Select(v => $"{v.Value}:{v.Count}"));
        Assert.Contains("without results", Assert.Single(response.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FacetField.Outlet, "Harbour Gazette", "The Harbour:3 Harbour Gazette:1")]
    [InlineData(FacetField.Outlet, "The Harbour", "The Harbour:3")]
    [InlineData(FacetField.Outlet, null, "The Harbour:3 :1")]
    [InlineData(FacetField.Outlet, "Nowhere Times", "The Harbour:3")]
    [InlineData(FacetField.Year, "2020", "2021:3 2020:1")]
    public void A_chosen_value_is_listed_on_request_where_it_is_not_among_the_first(FacetField field, string? chosen, string expected)
    {
        using var index = new ArticlesOnDisk(
            ArticlesOnDisk.Article("a", "text", "The Harbour", "2021-01-01"), ArticlesOnDisk.Article("b", "text", "The Harbour", "2021-01-02"), ArticlesOnDisk.Article("c", "text", "The Harbour", "2021-01-03"),
            ArticlesOnDisk.Article("d", "text", "Harbour Gazette", "2020-01-03"), ArticlesOnDisk.Article("e", "text", null, null));
        var request = new SearchRequest { Choices = [new FacetChoice(field, chosen)], Facets = [new FacetRequest(field, 1) { WithChosen = true }] };
        var facet = index.Index.Search(request, TestContext.Current.CancellationToken).Facets[0];
        Assert.Equal(expected, string.Join(' ', facet.Values.Select(v => $"{v.Value}:{v.Count}")));
        Assert.Equal(3, facet.DistinctValues);
        var plain = index.Index.Search(request with { Facets = [new FacetRequest(field, 1)] }, TestContext.Current.CancellationToken).Facets[0];
        Assert.Single(plain.Values);
    }

    private static IEnumerable<FacetRequest> Requests() =>
    [
        new(FacetField.Outlet), new(FacetField.Outlet, 3), new(FacetField.Outlet, ByName: true), new(FacetField.Outlet, 2, ByName: true),
        new(FacetField.Outlet, Filter: "harbour"), new(FacetField.Outlet, Filter: "gaceta"), new(FacetField.Outlet, Filter: "re"), new(FacetField.Outlet, Filter: "zz"), new(FacetField.Outlet, 0),
        new(FacetField.Year), new(FacetField.Month, ByName: true), new(FacetField.Day, 5), new(FacetField.Month, Filter: "2020-"),
    ];

    private static Article Dated(string? date) => ArticlesOnDisk.Article(date ?? "undated", "text", date: date);

    private static string Day(Random random) => new DateOnly(2019 + random.Next(3), 1 + random.Next(12), 1 + random.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Folded(string name) => name.ToLowerInvariant().Replace('é', 'e');

    private static string? Value(Article article, FacetField field) => field switch
    {
        FacetField.Outlet => article.Outlet,
        FacetField.Year => article.Date?.ToString("yyyy", CultureInfo.InvariantCulture),
        FacetField.Month => article.Date?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
