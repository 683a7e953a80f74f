using SearchEngine.Model;

namespace SearchEngine.Embedded.Tests;

public sealed class EmbeddedIndexTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "said-" + Guid.NewGuid().ToString("N"));

    public EmbeddedIndexTests()
    {
        using var index = EmbeddedIndex.Open(_folder);
        using var writer = index.OpenWriter();
        writer.Add(Write("a", "Envoys meet over border trade", "Meridian Post", new DateOnly(2021, 2, 3), "The ministers met. “A joint commission would settle it,” Adila Noor said. The sanctions stay.", ("A joint commission would settle it", "Adila Noor")));
        writer.Add(Write("b", "Sanctions on grain", "The Harbour", new DateOnly(2020, 7, 22), "“There will be no sanctions on grain,” said Tomas Reyk. “The commission is dead,” Noor said.", ("There will be no sanctions on grain", "Tomas Reyk"), ("The commission is dead", "Noor")));
        writer.Add(Write("c", "Undated", null, null, "Nobody was sanctioned, nobody spoke."));
        writer.Complete(new SourceRecord("/x/a", 1, default, "00", "", 1, []));
        writer.Commit();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("sanctions", "b c a")]
    [InlineData("sanction", "b c a")]
    [InlineData("\"sanctions\"", "b a")]
    [InlineData("sanctions commission", "b a")]
    [InlineData("\"joint commission\"", "a")]
    [InlineData("quote:commission", "b a")]
    [InlineData("quote:commission speaker:noor", "b a")]
    [InlineData("quote:commission speaker:reyk", "")]
    [InlineData("speaker:noor speaker:reyk", "")]
    [InlineData("sanctions -speaker:reyk", "c a")]
    [InlineData("outlet:harbour", "b")]
    [InlineData("outlet:\"meridian post\"", "a")]
    [InlineData("date:[2020-07 TO 2020-08]", "b")]
    [InlineData("date:2021", "a")]
    [InlineData("commis*", "a b")]
    [InlineData("title:sanctions", "b")]
    [InlineData("-sanctions", "")]
    [InlineData("nothing", "")]
    public void Articles_are_found(string query, string expected) => Assert.Equal(expected, Ids(query, ResultKind.Articles));

    [Theory]
    [InlineData("speaker:noor", "a b")]
    [InlineData("speaker:adila", "a")]
    [InlineData("commission", "b a")]
    [InlineData("commission -speaker:adila", "b")]
    [InlineData("title:grain", "b b")]
    [InlineData("text:ministers commission", "a")]
    [InlineData("quote:sanctions", "b")]
    [InlineData("outlet:harbour speaker:noor", "b")]
    public void Quotations_are_found(string query, string expected) => Assert.Equal(expected, Ids(query, ResultKind.Quotes));

    [Theory]
    [InlineData(int.MaxValue, 1, "")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    [InlineData(1, int.MaxValue, "b")]
    public void A_page_may_begin_or_end_behind_the_last_result(int offset, int limit, string expected)
    {
        using var index = EmbeddedIndex.Open(_folder);
        var response = index.Search(new SearchRequest { Query = QueryParser.Parse("commission"), Offset = offset, Limit = limit }, TestContext.Current.CancellationToken);
        Assert.Equal((2, expected), (response.Total, string.Join(' ', response.Hits.Select(h => h.ArticleId))));
    }

    [Fact]
    public void Counts_of_a_facet_ignore_the_choice_made_in_it()
    {
        using var index = EmbeddedIndex.Open(_folder);
        var response = index.Search(new SearchRequest
        {
            Query = QueryParser.Parse("sanctions"),
            Choices = [new FacetChoice(FacetField.Outlet, "The Harbour")],
            Facets = [new FacetRequest(FacetField.Outlet), new FacetRequest(FacetField.Speaker), new FacetRequest(FacetField.Year)],
        });
        Assert.Equal(["b"], response.Hits.Select(h => h.ArticleId));
        Assert.Equal(["Meridian Post:1", "The Harbour:1", ":1"], response.Facets[0].Values.Select(v => $"{v.Value}:{v.Count}"));
        Assert.Equal(["Noor:1", "Tomas Reyk:1"], response.Facets[1].Values.Select(v => $"{v.Value}:{v.Count}"));
        Assert.Equal(["2020:1"], response.Facets[2].Values.Select(v => $"{v.Value}:{v.Count}"));
    }

    [Fact]
    public void One_name_for_two_spellings_counts_and_finds_both()
    {
        using var index = EmbeddedIndex.Open(_folder);
        index.Speakers = new SpeakerDirectory([new("Adila Noor", ["Adila Noor", "Noor"])]);
        var response = index.Search(new SearchRequest { Query = QueryParser.Parse("speaker:adila"), Kind = ResultKind.Quotes, Facets = [new FacetRequest(FacetField.Speaker)] });
        Assert.Equal(2, response.Total);
        Assert.Equal(new FacetValue("Adila Noor", 2), Assert.Single(response.Facets[0].Values));
        Assert.All(response.Hits.Cast<QuoteHit>(), h => Assert.Equal("Adila Noor", h.Speaker));
    }

    [Fact]
    public void Snippets_and_marks_show_what_matched()
    {
        using var index = EmbeddedIndex.Open(_folder);
        var query = QueryParser.Parse("sanction \"joint commission\"");
        var hit = Assert.Single(index.Search(new SearchRequest { Query = query }).Hits);
        Assert.Equal(["joint commission", "sanctions"], hit.Snippets.SelectMany(s => s.Marks.Select(m => m.Of(s.Text))));
        var article = index.Find("a")!;
        Assert.Equal(["joint commission", "sanctions"], index.Mark(article, query).Text.Select(m => m.Of(article.Text)));
        Assert.All(hit.Snippets, s => Assert.Equal(s.Text, article.Text.Substring(s.Start, s.Text.Length)));
    }

    [Fact]
    public void An_article_comes_back_as_it_was_added()
    {
        using var index = EmbeddedIndex.Open(_folder);
        var article = index.Find("b")!;
        Assert.Equal("Sanctions on grain", article.Title);
        Assert.Equal("Tomas Reyk", article.Quotes[0].Speaker);
        Assert.Equal(article.Quotes[0].Text, article.Quotes[0].Spans[0].Of(article.Text));
        Assert.Equal(["a", "b", "c"], index.Articles(TestContext.Current.CancellationToken).Select(a => a.Id));
        Assert.Equal("/x/a", Assert.Single(index.Sources()).Path);
        Assert.Equal((3, 3, 1), (index.Statistics.Articles, index.Statistics.Quotes, index.Statistics.Sources));
    }

    [Fact]
    public void Replacing_and_removing_take_effect_at_the_next_refresh()
    {
        using var index = EmbeddedIndex.Open(_folder);
        using (var writer = index.OpenWriter())
        {
            writer.Add(Write("a", "Changed", "Meridian Post", null, "Quite another text."));
            writer.Remove("/src/b");
            writer.Commit();
        }

        Assert.Equal(3, index.Statistics.Articles);
        Assert.True(index.Refresh());
        Assert.Equal(2, index.Statistics.Articles);
        Assert.Equal("Changed", index.Find("a")!.Title);
        Assert.Null(index.Find("b"));
        Assert.Equal(0, index.Statistics.Quotes);
    }

    [Fact]
    public void A_second_writer_is_refused()
    {
        using var index = EmbeddedIndex.Open(_folder);
        using var writer = index.OpenWriter();
        Assert.Throws<IndexInUseException>(index.OpenWriter);
    }

    private static Article Write(string id, string title, string? outlet, DateOnly? date, string text, params (string Words, string Speaker)[] quotes) => new()
    {
        Id = id,
        Source = new ArticleSource("/src/" + id),
        Title = title,
        Outlet = outlet,
        Date = date,
        DateSource = date is null ? DateSource.Unknown : DateSource.Metadata,
        Text = text,
        Quotes = [.. quotes.Select(q =>
        {
            int start = text.IndexOf(q.Words, StringComparison.Ordinal);
            return new Quote { Text = q.Words, Spans = [new TextSpan(start, start + q.Words.Length)], Kind = QuoteKind.Direct, Speaker = q.Speaker, Attribution = Attribution.Named };
        })],
    };

    private string Ids(string query, ResultKind kind)
    {
        using var index = EmbeddedIndex.Open(_folder);
        var response = index.Search(new SearchRequest { Query = QueryParser.Parse(query), Kind = kind });
        Assert.Equal(response.Total, response.Hits.Count);
        return string.Join(' ', response.Hits.Select(h => h.ArticleId));
    }
}
