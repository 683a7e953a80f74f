using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>A search that finds nothing says what would find something, and Enter does it.</summary>
public sealed class OfferTests
{
    [Fact]
    public void A_word_less_is_offered_with_what_it_finds_and_taken_by_enter()
    {
        var screen = new ScreenDriver(100, 24).Open().Type("sanctions zzz");
        Assert.Contains(screen.State.Offered, o => o is { Does: "without zzz", Count: 2 });
        screen.Type("\r");
        while (screen.State.Offered[screen.State.Results.Selected].Does != "without zzz") screen.Type("j");
        screen.Type("\r");
        Assert.Equal(("sanctions", 2), (screen.State.Query.Text, screen.State.Answer!.Total));
    }

    [Fact]
    public void Whole_articles_are_offered_for_what_nobody_said()
    {
        var screen = new ScreenDriver(100, 24).Open().Type("delegation\r\r");
        Assert.Equal((ResultKind.Articles, 1), (screen.State.Kind, screen.State.Answer!.Total));
    }

    [Fact]
    public void A_filter_less_is_offered_and_taken_by_a_click()
    {
        var screen = new ScreenDriver(200, 24).Open().Type("\t \e[Zpromises");
        Assert.Equal(0, screen.State.Answer!.Total);
        int row = screen.Text().Split('\n').ToList().FindIndex(l => l.Contains("without outlet: Meridian Post", StringComparison.Ordinal));
        screen.Click(60, row);
        Assert.Empty(screen.State.Choices);
        Assert.Equal(1, screen.State.Answer!.Total);
    }

    [Fact]
    public void What_finds_nothing_either_is_not_offered()
        => Assert.Empty(new ScreenDriver(100, 24).Open().Type("zzz").State.Offered);

    [Theory]
    [InlineData("river \"joint commission\" -oil", "river -oil")]
    [InlineData("date:[2020 TO 2021] (dam OR weir) grain", "date:[2020 TO 2021] (dam OR weir)")]
    [InlineData("river AND dam", null)]
    public void A_query_is_cut_only_where_a_query_is_left(string query, string? shorter)
    {
        var texts = QueryPieces.Shorter(query).Select(s => s.Text).ToList();
        if (shorter is not null) Assert.Contains(shorter, texts);
        Assert.All(texts, t => Assert.Null(QueryParser.ParseLenient(t).Problem));
    }

    [Theory]
    [InlineData("river \"joint commission\"", "river OR \"joint commission\"")]
    [InlineData("river", null)]
    [InlineData("river -oil", null)]
    [InlineData("river OR oil", null)]
    public void Any_of_the_words_is_offered_where_all_were_asked_for(string query, string? any) => Assert.Equal(any, QueryPieces.AnyOf(query));
}
