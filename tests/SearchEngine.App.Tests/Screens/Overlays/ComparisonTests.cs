namespace SearchEngine.App.Tests;

public sealed class ComparisonTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void A_period_picked_in_the_speakers_view_limits_it()
    {
        _screen.Type("sanctions\rvd");
        Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        _screen.Type("\r");
        var speaker = Assert.IsType<SpeakerOverlay>(_screen.State.Overlay);
        Assert.Equal(new DateRange(new DateOnly(2021, 2, 1), new DateOnly(2021, 2, 28)), speaker.Question.When);
        Assert.Equal(2, speaker.Found!.Quotes);
        Assert.Contains("Tomas Reyk · Feb 2021", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_periods_stand_side_by_side_the_earlier_one_first()
    {
        _screen.Type("\r=--\e[D\r");
        Assert.Contains("compare", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("--\r");
        var found = Assert.IsType<ComparisonOverlay>(_screen.State.Overlay).Found!;
        Assert.Equal((2020, 2021), (found.First.When.From.Year, found.Second.When.From.Year));
        Assert.Equal((2, 7), (found.First.Total, found.Second.Total));
        string text = _screen.Text();
        Assert.Contains("2020 · 2 quotes", text, StringComparison.Ordinal);
        Assert.Contains("Sanavo Observer only", text, StringComparison.Ordinal);
        _screen.Type("h\r");
        Assert.True(_screen.State.ReaderIsOpen);
        Assert.Equal(2020, _screen.State.Pinned!.Date!.Value.Year);
    }

    [Theory]
    [InlineData("\r=", "this search: compare Mar 2021 with")]
    [InlineData("sanctions\rv=", "Tomas Reyk: compare Feb 2021 with")]
    [InlineData("\r=\r\rd", "this search: compare Mar 2021 with")]
    public void The_second_period_is_picked_on_the_scale_of_the_first(string keys, string title)
    {
        _screen.Type(keys + "\r");
        Assert.Contains(title, _screen.Text(), StringComparison.Ordinal);
        Assert.NotNull(Assert.IsType<DatesOverlay>(_screen.State.Overlay).Found);
        _screen.Type("\r");
        Assert.NotNull(Assert.IsType<ComparisonOverlay>(_screen.State.Overlay).Found);
    }

    [Fact]
    public void An_outlet_of_both_periods_is_of_neither_alone_however_many_print_more()
    {
        var outlets = Enumerable.Range(10, 50).Select(n => $"Ferry Courier {n}");
        var earlier = outlets.Select(o => QuotingArticle.Of(o, new DateOnly(2020, 5, 1), "Adila Noor", "Tomas Reyk"));
        var screen = new ScreenDriver(120, 35, new FakeIndex(
        [
            .. earlier,
            QuotingArticle.Of("Tidewater Sentinel", new DateOnly(2020, 5, 2), "Adila Noor"),
            QuotingArticle.Of("Tidewater Sentinel", new DateOnly(2021, 5, 1), "Adila Noor"),
            QuotingArticle.Of("Quay Bulletin", new DateOnly(2021, 5, 1), "Adila Noor"),
        ])).Open().Type("\r=-\e[D\r-\r");
        string text = screen.Text();
        Assert.Contains("Quay Bulletin only", text, StringComparison.Ordinal);
        Assert.Contains("Tidewater Sentinel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tidewater Sentinel only", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_dates_are_called_so()
    {
        _screen.Type("\r=x");
        Assert.Contains("this search: compare all dates with", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("\r");
        Assert.Contains("all dates · 10 quotes", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_come_in_one_lot_and_hardly_in_the_other_mark_it_off()
    {
        var here = DistinctWords.Count(Enumerable.Repeat("the grain will sail", 20));
        var there = DistinctWords.Count(Enumerable.Repeat("the dam will crack", 20));
        Assert.Equal(["grain", "sail"], DistinctWords.Telling(here, there, 10).Select(w => w.Word));
        Assert.Equal(20, DistinctWords.Telling(here, there, 10)[0].Count);
        Assert.Empty(DistinctWords.Telling(here, here, 10));
        Assert.Empty(DistinctWords.Telling(DistinctWords.Count(["once"]), DistinctWords.Count(["twice"]), 10));
    }

    [Fact]
    public void A_word_counts_once_in_a_text_whatever_its_case()
        => Assert.Equal(new Dictionary<string, int> { ["don't"] = 2, ["grain"] = 1 }, DistinctWords.Count(["Don't, don't! of", "don't grain"]));
}
