using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ReadmeSearchTests(SampleIndex samples) : IClassFixture<SampleIndex>
{
    public static TheoryData<string> Queries => [.. ExpectedSearch.All.Select(search => search.Query)];

    [Fact]
    public void Every_search_of_the_README_has_its_expectation()
    {
        var readme = new Markdown(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

        var searches = readme.Section("Ten searches to try").Rows.SelectMany(row => row.SelectMany(cell => cell.Code));
        Assert.Equal(ExpectedSearch.All.Select(search => search.Query), searches);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_search_of_the_README_finds_what_it_promises(string query)
    {
        var expected = ExpectedSearch.All.Single(search => search.Query == query);

        var response = samples.Index.Search(new SearchRequest { Query = QueryParser.Parse(query), Limit = 50 });

        var found = response.Hits.Select(hit => SampleIndex.NameOf(hit.ArticleId)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected.Articles.Order(StringComparer.Ordinal), found);
    }
}
