namespace SearchEngine.App.Tests;

public sealed class ReviewTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    public ReviewTests() => _screen.Receive(new ReviewsLoaded(ReviewLedger.Empty));

    [Fact]
    public void A_letter_decides_and_the_result_has_a_mark()
    {
        _screen.Type("sanctions\rru");
        var kept = Assert.IsType<KeepReview>(_screen.Done[^1]).Review;
        Assert.Equal((ReviewVerdict.Used, "There will be no sanctions on grain,"), (kept.Verdict, kept.About));
        Assert.Contains("▸✓", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("jrr");
        Assert.Contains("▸✗", _screen.Text(), StringComparison.Ordinal);
        Assert.Equal(2, _screen.State.Reviews.Count);
    }

    [Fact]
    public void A_note_marks_as_seen_and_survives_a_later_verdict()
    {
        _screen.Type("sanctions\rrncall him\r");
        Assert.Equal(ReviewVerdict.Seen, _screen.State.Reviews.All[0].Verdict);
        _screen.Type("ru");
        Assert.Equal(("call him", ReviewVerdict.Used), (_screen.State.Reviews.All[0].Note, _screen.State.Reviews.All[0].Verdict));
    }

    [Fact]
    public void A_decision_is_taken_back()
    {
        _screen.Type("sanctions\rruro");
        Assert.Equal(0, _screen.State.Reviews.Count);
        Assert.True(Assert.IsType<KeepReview>(_screen.Done[^1]).Review.IsEmpty);
    }

    [Fact]
    public void What_was_reviewed_is_listed_and_read_where_it_stands()
    {
        _screen.Type("sanctions\rrujrr").Type("/\u0015dam\rR");
        Assert.Contains("Reviewed · 2", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("G\r");
        Assert.True(_screen.State.ReaderIsOpen);
        Assert.Contains(_screen.State.Article!.Article.Id, new[] { "grain", "envoys" });
        Assert.NotNull(_screen.State.Article.OpenedQuote);
    }

    [Fact]
    public void Without_a_ledger_nothing_is_said_to_be_kept()
    {
        var screen = new ScreenDriver(120, 35).Open().Type("sanctions\rru");
        Assert.DoesNotContain(screen.Done, e => e is KeepReview);
        Assert.Contains("no review ledger", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_reader_the_quotation_gone_to_is_the_one_that_is_reviewed()
    {
        _screen.Type("commission\r\r]]rr");
        var of = _screen.State.Reviews.All[0].Of;
        Assert.Equal(("envoys", 2), (of.ArticleId, of.QuoteNumber));
    }
}
