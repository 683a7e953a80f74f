using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class QueryCorrectionTests : IDisposable
{
    private readonly ArticlesOnDisk _articles = new(
        [ArticlesOnDisk.Article("one", "The comission met once; the hall was closed.", "The Harbour", quotes: ("Nadir Ghasemi", "Sanctions stay")),
        ArticlesOnDisk.Article("two", "The town-hall wos closed.", "Kestrel Wire", quotes: ("Malik al-Qadiri", "Nobody meets")),
        .. Enumerable.Range(0, 60).Select(i => ArticlesOnDisk.Article($"a{i}", "A joint commission was sanctioned.", "Kestrel Wire", title: "Summit"))]);

    public void Dispose() => _articles.Dispose();

    [Theory]
    [InlineData("comision", "commission")]
    [InlineData("joint comision", "joint commission")]
    [InlineData("\"joint comision\"~3", "\"joint commission\"~3")]
    [InlineData("joint-comision", "joint-commission")]
    [InlineData("Joint-Comision", "Joint-commission")]
    [InlineData("joint/comision^2", "joint/commission^2")]
    [InlineData("\"A joint-comision\"", "\"A joint-commission\"")]
    [InlineData("speaker:al-gadiri", "speaker:al-qadiri")]
    [InlineData("title:sumit", "title:summit")]
    [InlineData("comision^2 OR nothing", "commission^2 OR nothing")]
    [InlineData("speaker:gasemi", "speaker:ghasemi")]
    [InlineData("speaker:\"nadir gasemi\"", "speaker:\"nadir ghasemi\"")]
    [InlineData("outlet:kestrle", "outlet:kestrel")]
    public void A_word_that_finds_nothing_is_corrected_where_it_stands(string query, string expected) => Assert.Equal(expected, Corrected(query));

    [Theory]
    [InlineData("sanctioning")]
    [InlineData("commission")]
    [InlineData("quorum")]
    [InlineData("summit -comision")]
    [InlineData("comisio*")]
    [InlineData("comision~1")]
    [InlineData("comision-joint")]
    [InlineData("\"comision joint\"")]
    [InlineData("sanctioned-commision")]
    [InlineData("https://comision.example/summitt")]
    [InlineData("hall-wos")]
    [InlineData("speaker:nadir outlet:kestrel")]
    [InlineData("")]
    public void What_finds_something_or_is_excluded_or_a_pattern_is_left_alone(string query) => Assert.Equal(query, Corrected(query));

    [Fact]
    public void A_rare_word_is_corrected_only_to_one_far_more_frequent()
    {
        Assert.Equal("commission", Corrected("comission"));
        Assert.Equal("stay", Corrected("stay"));
    }

    [Theory]
    [InlineData("joint-comision", ResultKind.Articles, 60)]
    [InlineData("\"joint comision\"", ResultKind.Articles, 60)]
    [InlineData("town-hail", ResultKind.Articles, 1)]
    [InlineData("sanctions-stey", ResultKind.Quotes, 1)]
    public void Words_that_stand_together_are_counted_together(string query, ResultKind kind, int expected)
    {
        var correction = Assert.Single(Search(query, kind).Corrections);
        Assert.Equal(expected, correction.Count);
        Assert.Equal(expected, Search(Correction.Apply(query, [correction]), kind).Total);
    }

    [Fact]
    public void No_more_than_a_few_words_of_a_query_are_looked_at()
    {
        string mistakes = string.Join(" OR ", "abcdefghijklm".Select(letter => $"comissio{letter}"));
        Assert.Equal(8, Search(mistakes).Corrections.Count);
    }

    [Fact]
    public void Corrections_are_made_only_when_asked_for()
        => Assert.Empty(_articles.Index.Search(new SearchRequest { Query = QueryParser.Parse("comision") }, TestContext.Current.CancellationToken).Corrections);

    private string Corrected(string query) => Correction.Apply(query, Search(query).Corrections);

    private SearchResponse Search(string query, ResultKind kind = ResultKind.Articles)
        => _articles.Index.Search(new SearchRequest { Query = QueryParser.Parse(query), Kind = kind, Corrections = true }, TestContext.Current.CancellationToken);
}
