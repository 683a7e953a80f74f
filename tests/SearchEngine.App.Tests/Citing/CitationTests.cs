using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class CitationTests
{
    private static readonly Article Grain = FakeArticles.All.First(a => a.Id == "grain") with { Authors = ["Idris Vance", "R. {Odd} O'Neil"] };

    [Fact]
    public void Each_format_says_who_said_what_where_and_when()
    {
        var citation = new Citation(Grain, Grain.Quotes[1], "Ilse Brandt", "ab12");
        Golden.Matches("citations.txt", string.Join("\n", CitationFormat.All.Select(f => $"== {f.Name}\n{f.Write(citation)}")));
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_an_article_can_be_cited_without_a_quotation()
    {
        var bare = Grain with { Title = null, Outlet = null, Date = null, Url = "javascript:alert(1)", Authors = [] };
        Golden.Matches("citations-bare.txt", string.Join("\n", CitationFormat.All.Select(f => $"== {f.Name}\n{f.Write(new Citation(bare, null, null, null))}")));
    }

    [Fact]
    public void Hostile_text_is_cleaned_and_CSL_stays_JSON()
    {
        var hostile = FakeArticles.All.First(a => a.Id == "hostile");
        var citation = new Citation(hostile, hostile.Quotes[0], hostile.Quotes[0].Speaker, null);
        foreach (var format in CitationFormat.All) Assert.DoesNotContain(format.Write(citation), c => char.IsControl(c) && c != '\n');
        using var json = JsonDocument.Parse(CslJsonCitation.Write(citation));
        Assert.Equal("article-newspaper", json.RootElement[0].GetProperty("type").GetString());
    }

    [Fact]
    public void The_offsets_are_those_of_the_words()
    {
        var citation = new Citation(Grain, Grain.Quotes[0], "Tomas Reyk", null);
        var span = Grain.Quotes[0].Spans[0];
        Assert.Contains($"characters {span.Start}–{span.End} of the text", citation.Proof, StringComparison.Ordinal);
        Assert.Equal(span.Of(Grain.Text), citation.Words);
    }
}
