using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>Results narrowed by what was decided about them.</summary>
public sealed class ReviewFilterTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    public ReviewFilterTests()
    {
        _screen.Receive(new ReviewsLoaded(ReviewLedger.Empty));
        _screen.Type("sanctions\rrrjru");
    }

    [Fact]
    public void A_key_hides_what_was_rejected_then_shows_only_the_unmarked_and_so_on_round()
    {
        Assert.Equal(2, Total);
        _screen.Type("u");
        Assert.Contains("not review: rejected ×", _screen.Text(), StringComparison.Ordinal);
        Assert.Equal(1, Total);
        _screen.Type("u");
        Assert.Equal(0, Total);
        _screen.Type("u");
        Assert.Equal((1, ReviewVerdict.Used), (Total, Verdict(0)));
        _screen.Type("uu");
        Assert.Equal((1, ReviewVerdict.Rejected), (Total, Verdict(0)));
        _screen.Type("u");
        Assert.Empty(_screen.State.ReviewChoices);
        Assert.Equal(2, Total);
    }

    [Fact]
    public void Decisions_are_counted_and_chosen_like_the_values_of_a_facet()
    {
        var rows = FacetRows.Of(_screen.State).Where(r => r is { Field: null, Kind: FacetRowKind.Value }).ToList();
        Assert.Equal([("unmarked", 0), ("seen", 0), ("used", 1), ("rejected", 1)], rows.Select(r => (r.Value!.Value!, r.Value.Count)));
        _screen.Receive(new FacetRowClicked(NumberOf(ReviewVerdict.Used)));
        Assert.Equal([new ReviewChoice(ReviewVerdict.Used)], _screen.State.ReviewChoices);
        Assert.Equal((1, ReviewVerdict.Used), (Total, Verdict(0)));
        _screen.Receive(new FacetRowClicked(NumberOf(ReviewVerdict.Used), Excludes: true));
        Assert.Equal((1, ReviewVerdict.Rejected), (Total, Verdict(0)));
    }

    [Fact]
    public void A_result_that_is_rejected_where_those_are_hidden_goes_and_the_place_stays()
    {
        var screen = new ScreenDriver(120, 35).Open();
        screen.Receive(new ReviewsLoaded(ReviewLedger.Empty));
        screen.Type("\rurr");
        int total = screen.State.Answer!.Total;
        screen.Type("jjjrr");
        Assert.Equal(total - 1, screen.State.Answer!.Total);
        Assert.Equal(3, screen.State.Results.Selected);
    }

    [Fact]
    public void The_filter_is_taken_back_with_the_others_and_one_by_one()
    {
        _screen.Type("u").Click(4, 1);
        Assert.Empty(_screen.State.ReviewChoices);
        _screen.Type("uX");
        Assert.Empty(_screen.State.ReviewChoices);
        _screen.Type("uFx");
        Assert.Equal([new ReviewChoice(ReviewVerdict.Rejected)], _screen.State.ReviewChoices);
    }

    [Fact]
    public void Nothing_is_shown_of_it_before_anything_is_reviewed()
        => Assert.DoesNotContain(FacetRows.Of(new ScreenDriver(120, 35).Open().State), r => r.Field is null);

    [Fact]
    public void It_is_reached_by_its_name_on_a_small_screen()
    {
        _screen.Resize(80, 24).Type(":review: without\r");
        Assert.Equal([new ReviewChoice(ReviewVerdict.Rejected, Excluded: true)], _screen.State.ReviewChoices);
        Assert.Contains("only unmarked", new ScreenDriver(80, 24).Open().Type("\r?unmarked").Text(), StringComparison.Ordinal);
    }

    private int NumberOf(ReviewVerdict verdict) => FacetRows.Of(_screen.State).Single(r => r is { Field: null, Kind: FacetRowKind.Value } && r.Verdict == verdict).Number;

    private int Total => _screen.State.Answer!.Total;

    private ReviewVerdict Verdict(int number) => _screen.State.Reviews.VerdictOf(ResultReference.Of(_screen.State.Answer!.Hits[number]));
}
