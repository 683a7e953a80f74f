using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>More results and more values than are asked for at once.</summary>
public sealed class LongListTests
{
    [Fact]
    public void The_end_is_the_last_result_however_many_there_are()
    {
        var screen = Articles(2500, width: 80).Type("\ra\e[F");
        Assert.Equal(2499, screen.State.Results.Selected);
        Assert.False(screen.State.IsPaging);
    }

    [Fact]
    public void Another_key_stops_the_way_to_the_end()
    {
        var screen = Articles(200, width: 80).Type("\ra");
        screen.IndexIsSlow = true;
        screen.Type("Gk");
        Assert.Equal(38, screen.State.Results.Selected);
        while (screen.Waiting.TryDequeue(out var page)) screen.Do(page);
        Assert.Equal(38, screen.State.Results.Selected);
        Assert.Equal(200, screen.State.Answer!.Hits.Count);
    }

    [Fact]
    public void Where_the_list_ends_before_the_results_do_that_is_said()
    {
        var screen = Articles(SearchState.MostHits + 1, width: 80).Type("\ra");
        Assert.DoesNotContain("only the first", screen.Text(), StringComparison.Ordinal);
        screen.Type("G");
        Assert.Equal(SearchState.MostHits - 1, screen.State.Results.Selected);
        Assert.Contains("only the first 10,000 are listed", screen.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(50)]
    public void The_list_stands_where_it_stood_before_an_article_was_read(int width)
    {
        var screen = Articles(30, width).Type("\ra" + new string('j', 12) + "kk");
        var before = screen.State.Results;
        Assert.NotEqual(before.Top, before.Selected);
        screen.Type("\rq");
        Assert.Equal(before, screen.State.Results);
        screen.Type("h");
        screen.Type("l");
        Assert.Equal(before, screen.State.Results);
    }

    [Fact]
    public void A_result_gone_to_while_reading_is_on_show_afterwards()
    {
        var screen = Articles(30, width: 80).Type("\ra\rJJJJJJJJJJJJq");
        Assert.Equal(12, screen.State.Results.Selected);
        Assert.InRange(screen.State.Results.Top, 12 - ScreenLayout.Of(screen.State).VisibleResults + 1, 12);
    }

    [Fact]
    public void Values_that_are_not_listed_are_counted()
    {
        var screen = Outlets(100).Type("\rh");
        Assert.Equal(96, Assert.Single(FacetRows.Of(screen.State), r => r is { Field: FacetField.Outlet, Kind: FacetRowKind.More }).Hidden);
        screen.Type("jjjj ");
        var rows = FacetRows.Of(screen.State);
        Assert.Equal(60, rows.Count(r => r is { Field: FacetField.Outlet, Kind: FacetRowKind.Value }));
        Assert.Equal(40, Assert.Single(rows, r => r.Kind == FacetRowKind.Rest).Hidden);
        screen.Type(new string('j', 57));
        Assert.Contains("… 40 more: /", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_matching_values_than_are_listed_that_is_said()
    {
        var screen = Outlets(100).Type("\rh/post\r");
        Assert.Single(FacetRows.Of(screen.State), r => r is { Kind: FacetRowKind.More, Hidden: 0 });
        screen.Type("jjjj ");
        Assert.Single(FacetRows.Of(screen.State), r => r is { Kind: FacetRowKind.Rest, Hidden: 0 });
        screen.Type("/ 07\r");
        Assert.Single(FacetRows.Of(screen.State), r => r is { Field: FacetField.Outlet, Kind: FacetRowKind.Value });
        Assert.DoesNotContain(FacetRows.Of(screen.State), r => r.Kind == FacetRowKind.Rest);
    }

    [Fact]
    public void A_chosen_value_keeps_its_count_where_it_is_not_among_the_first()
    {
        var screen = Outlets(100).Type("\rh/ 97\r /\e");
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Post 97")], screen.State.Choices);
        var first = FacetRows.Of(screen.State).First(r => r.Kind == FacetRowKind.Value);
        Assert.Equal((new FacetValue("Post 97", 1), true), (first.Value, first.IsChosen));
        Assert.Equal(1, screen.State.Answer!.Total);
    }

    private static ScreenDriver Articles(int count, int width)
        => new ScreenDriver(width, 24, new FakeIndex([.. Enumerable.Range(0, count).Select(i => FakeArticles.All[0] with { Id = $"a{i}" })])).Open();

    /// <summary>Each with one article of one quotation, but for the first, which have two.</summary>
    private static ScreenDriver Outlets(int count)
        => new ScreenDriver(80, 24, new FakeIndex([.. Enumerable.Range(0, count + 60).Select(i => FakeArticles.All[0] with { Id = $"a{i}", Outlet = $"Post {i % count:D2}", Quotes = [FakeArticles.All[0].Quotes[0]] })])).Open();
}
