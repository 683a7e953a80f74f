using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App.Tests;

public sealed class OverlayTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void A_timeline_of_undated_results_has_nothing_to_zoom_into()
    {
        var screen = new ScreenDriver(100, 24).Open().Type("never\rd+--\e[C ");
        Assert.Contains("no result has a date", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_picked_on_the_timeline_narrows_the_results_and_has_a_chip()
    {
        _screen.Type("\rd\e[D \e[D\r");
        Assert.Null(_screen.State.Overlay);
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 2, 28)), (_screen.State.From, _screen.State.To));
        Assert.Equal(5, _screen.State.Answer!.Total);
        Assert.Contains("date: 2021-01-01…2021-02-28 ×", _screen.Text(), StringComparison.Ordinal);
        _screen.Type("X");
        Assert.Equal(11, _screen.State.Answer.Total);
    }

    [Fact]
    public void The_timeline_shows_all_dates_whatever_range_is_chosen()
    {
        _screen.Type("\rd\rd");
        Assert.Single(_screen.State.Answer!.Hits.Select(h => h.Date).Distinct());
        var found = Assert.IsType<DatesOverlay>(_screen.State.Overlay).Found!;
        Assert.Equal(10, found.Counts.Sum());
        Assert.Equal(1, found.Undated);
    }

    [Fact]
    public void The_timeline_goes_from_months_to_days_and_years_around_the_same_place()
    {
        _screen.Type("\rd\e[D+");
        var days = Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        Assert.Equal((DateScale.Day, new DateOnly(2021, 2, 1).DayNumber), (days.Scale, days.Cursor));
        _screen.Type("--");
        var years = Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        Assert.Equal((DateScale.Year, 2021), (years.Scale, years.Cursor));
        Assert.Equal([1, 2, 7], years.Found!.Counts);
    }

    [Fact]
    public void A_range_is_zoomed_into_and_out_of()
    {
        _screen.Type("\rd\e[D \e[D+");
        var days = Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        Assert.Equal((new DateOnly(2021, 1, 1).DayNumber, new DateOnly(2021, 2, 28).DayNumber), (days.Cursor, days.Anchor));
        _screen.Type("\r");
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 2, 28)), (_screen.State.From, _screen.State.To));
    }

    [Fact]
    public void Empty_buckets_are_there_and_can_be_passed_over()
    {
        _screen.Type("\rd");
        var months = Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        Assert.Equal(27, months.Found!.Counts.Count);
        _screen.Type("[[[");
        Assert.Equal(DateBuckets.NumberOf(DateScale.Month, new DateOnly(2020, 6, 1)), Assert.IsType<DatesOverlay>(_screen.State.Overlay).Cursor);
    }

    [Fact]
    public void A_range_is_drawn_with_the_mouse_and_picked_by_a_click_inside_it()
    {
        _screen.Type("\rd").Click(7, 28);
        int first = Assert.IsType<DatesOverlay>(_screen.State.Overlay).Cursor!.Value;
        _screen.Draw(SearchEngine.Terminal.ColorDepth.None);
        _screen.Mouse(SearchEngine.Terminal.MouseAction.Drag, 15, 28);
        var drawn = Assert.IsType<DatesOverlay>(_screen.State.Overlay);
        Assert.Equal((first, first + 2), (drawn.Anchor, drawn.Cursor));
        _screen.Click(11, 28);
        Assert.Equal((DateBuckets.First(DateScale.Month, first), DateBuckets.Last(DateScale.Month, first + 2)), (_screen.State.From!.Value, _screen.State.To!.Value));
    }

    [Fact]
    public void The_years_at_the_top_open_the_timeline()
    {
        _screen.Click(110, 1);
        Assert.IsType<DatesOverlay>(_screen.State.Overlay);
    }

    [Fact]
    public void Wordings_come_in_order_of_first_appearance_with_their_differences()
    {
        _screen.Type("sanctions\rw");
        var found = Assert.IsType<WordingsOverlay>(_screen.State.Overlay).Found!;
        Assert.Equal(["grain", "envoys"], found.Tellings.Select(t => t.Hit.ArticleId));
        Assert.All(found.Tellings, t => Assert.Empty(t.Differs));
        _screen.Type("k\r");
        Assert.Equal("grain", _screen.State.Article!.Article.Id);
        Assert.True(_screen.State.ReaderIsOpen);
        _screen.Type("q");
        Assert.Equal("envoys", _screen.State.Article!.Article.Id);
    }

    [Fact]
    public void A_speakers_view_narrows_to_the_speaker()
    {
        _screen.Type("sanctions\rvf");
        Assert.Equal([new FacetChoice(FacetField.Speaker, "Tomas Reyk")], _screen.State.Choices);
        _screen.Type("v");
        Assert.Equal(2, Assert.IsType<SpeakerOverlay>(_screen.State.Overlay).Found!.Quotes);
        _screen.Type("x");
        Assert.Equal([new FacetChoice(FacetField.Speaker, "Tomas Reyk", Excluded: true)], _screen.State.Choices);
    }

    [Fact]
    public void A_speakers_outlets_are_all_counted()
    {
        var articles = Enumerable.Range(10, 14).Select(n => QuotingArticle.Of($"Ferry Courier {n}", new DateOnly(2021, 5, 1), "Ilse Brandt"));
        var screen = new ScreenDriver(120, 35, new FakeIndex([.. articles])).Open().Type("\rv");
        Assert.Contains("14 quotes in 14 outlets", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_counts_what_the_screen_asks_and_a_cell_opens_its_quotations()
    {
        _screen.Type("\rm");
        var found = Assert.IsType<MatrixOverlay>(_screen.State.Overlay).Found!;
        int row = found.Speakers.ToList().IndexOf("Adila Noor"), column = found.Outlets.ToList().IndexOf("Kestrel Wire");
        Assert.Equal(1, found.Counts[row][column]);
        Assert.Equal(0, found.Counts[row][found.Outlets.ToList().IndexOf("The Harbour")]);
        _screen.Type(new string('j', row) + string.Concat(Enumerable.Repeat("l", column)) + "\r");
        Assert.Equal(1, _screen.State.Answer!.Total);
        Assert.Equal(2, _screen.State.Choices.Count);
    }

    [Fact]
    public void The_matrix_marks_a_name_that_is_cut_and_has_the_selected_one_in_full()
    {
        var articles = new[] { "Gazette (Northlight): Morning", "Gazette (Northlight): Evening" }.Select(o => QuotingArticle.Of(o, new DateOnly(2021, 5, 1), "Ilse Brandt"));
        var screen = new ScreenDriver(80, 24, new FakeIndex([.. articles])).Open().Type("\rm");
        string[] rows = screen.Text().Split('\n');
        Assert.Contains("(Northligh… (Northligh…", rows[4], StringComparison.Ordinal);
        Assert.Contains("Gazette (Northlight): Evening · Ilse Brandt · 1 quote", rows[2], StringComparison.Ordinal);
        Assert.Contains("Gazette (Northlight): Morning · Ilse Brandt · 1 quote", screen.Type("l").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_stays_at_a_cell_when_it_shrinks()
    {
        _screen.Type("\rmGlll");
        _screen.Receive(new LookupFound(_screen.State.LookupNumber, new SpeakerMatrix(["Adila Noor"], ["The Harbour"], [[1]])));
        Assert.Contains("The Harbour · Adila Noor · 1 quote", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_goes_to_the_clipboard()
    {
        _screen.Type("sanctions\rc\r");
        string text = Assert.IsType<CopyText>(_screen.Done[^1]).Text;
        Assert.Contains("Tomas Reyk: “There will be no sanctions on grain,” Meridian Post, “Envoys meet over border trade”, 3 February 2021", text, StringComparison.Ordinal);
        Assert.Null(_screen.State.Overlay);
    }

    [Fact]
    public void The_palette_does_what_is_typed()
    {
        _screen.Type("\r:articles swi\r");
        Assert.Equal(ResultKind.Articles, _screen.State.Kind);
        Assert.Null(_screen.State.Overlay);
    }

    [Fact]
    public void Every_command_by_name_runs_in_any_state()
    {
        foreach (var command in ScreenCommands.All)
        {
            foreach (var screen in new[] { new ScreenDriver(80, 24), new ScreenDriver(80, 24).Open(), new ScreenDriver(80, 24).Open().Type("zzz") })
            {
                screen.Type($"\r:{command.Name}\r");
                screen.Draw(ColorDepth.None);
            }
        }
    }

    [Theory]
    [InlineData("\"joint commission", false)]
    [InlineData("(grain OR sanc", false)]
    [InlineData("speaker:", false)]
    [InlineData("date:[2020-01 TO", false)]
    [InlineData("date:2020-", false)]
    [InlineData("grain AND", false)]
    [InlineData("date:[2020-13 TO 2021]", true)]
    [InlineData("grain)", true)]
    public void What_is_only_unfinished_is_no_mistake_while_it_is_typed(string query, bool isShown)
    {
        _screen.Type(query);
        Assert.NotNull(_screen.State.Parsed.Problem);
        Assert.Equal(isShown, FilterView.ShownProblem(_screen.State) is not null);
        _screen.Type("\r");
        Assert.NotNull(FilterView.ShownProblem(_screen.State));
    }

    [Fact]
    public void A_mistake_in_a_scrolled_query_is_marked_where_it_stands()
    {
        string[] rows = new ScreenDriver(80, 24).Open().Type("aaaaaaaaaaaa bbbbbbbbbbbbbbbbb cccccccccccccccccc dddddddddddd foo) more").Text().Split('\n');
        Assert.Equal(rows[0].IndexOf(')'), rows[1].IndexOf('^'));
    }

    [Fact]
    public void A_mistake_that_is_scrolled_away_is_told_without_a_place()
    {
        string[] rows = new ScreenDriver(60, 24).Open().Type("foo) aaaaaaaaaaaa bbbbbbbbbbbbbbbbb cccccccccccccccccc dddddddddddd").Text().Split('\n');
        Assert.DoesNotContain("foo)", rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain("^", rows[1], StringComparison.Ordinal);
        Assert.NotEmpty(rows[1].Trim());
    }

    [Theory]
    [InlineData("foo:bar\r", "        ^ there is no field foo:; known are title, text, ")]
    [InlineData("the ferry that sails on Monday or Tuesday foo:bar\r", "there is no field foo:; known are title, text, q… ^")]
    public void A_mistake_is_told_on_the_side_with_more_room(string query, string told)
    {
        string row = new ScreenDriver(80, 24).Open().Type(query).Text().Split('\n')[1];
        Assert.StartsWith(told, row, StringComparison.Ordinal);
        Assert.Contains("…", row, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_in_place_of_one_that_asked_the_same_gets_its_answer()
    {
        _screen.Type("\rd\e[D");
        _screen.Receive(new DatesOpened());
        Assert.NotNull(Assert.IsType<DatesOverlay>(_screen.State.Overlay).Found);
    }

    [Fact]
    public void Help_over_an_overlay_asks_nothing_again_and_leaves_it_as_it_was()
    {
        _screen.Type("\rd\e[D");
        var (before, lookups) = (_screen.State.Overlay, _screen.State.LookupNumber);
        _screen.Type("??");
        Assert.Same(before, _screen.State.Overlay);
        Assert.Equal(lookups, _screen.State.LookupNumber);
    }

    [Fact]
    public void What_is_found_too_late_is_not_shown()
    {
        _screen.Type("\rd");
        var found = ((DatesOverlay)_screen.State.Overlay!).Found;
        _screen.Receive(new LookupFound(_screen.State.LookupNumber - 1, new Timeline(DateScale.Month, 0, [], 99)));
        Assert.Same(found, ((DatesOverlay)_screen.State.Overlay!).Found);
    }

    [Theory]
    [InlineData("\rd")]
    [InlineData("sanctions\rw")]
    [InlineData("sanctions\rv")]
    [InlineData("\rm")]
    [InlineData("sanctions\rc")]
    [InlineData("\r:")]
    public void Overlays_are_drawn_at_any_size(string keys)
    {
        var screen = new ScreenDriver(120, 35).Open().Type(keys);
        foreach (var (width, height) in new[] { (1, 1), (3, 2), (20, 5), (60, 12), (300, 90) })
        {
            screen.Resize(width, height).Draw(ColorDepth.Sixteen);
            screen.Type("\e[B\e[C").Draw(ColorDepth.Sixteen);
        }
    }
}
