using SearchEngine.Model;
using SearchEngine.Terminal;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class SearchScreenTests
{
    private readonly ScreenDriver _screen = new ScreenDriver(120, 35).Open();

    [Fact]
    public void Every_letter_searches()
    {
        _screen.Type("s");
        int searches = _screen.State.SearchNumber;
        _screen.Type("anc");
        Assert.Equal(searches + 3, _screen.State.SearchNumber);
        Assert.Equal(2, _screen.State.Answer!.Total);
    }

    [Fact]
    public void Moving_the_caret_does_not_search()
    {
        _screen.Type("grain");
        int searches = _screen.State.SearchNumber;
        _screen.Type("\e[D\e[D\e[H\u0005");
        Assert.Equal(searches, _screen.State.SearchNumber);
    }

    [Fact]
    public void An_answer_that_comes_too_late_is_not_shown()
    {
        _screen.IndexIsSlow = true;
        _screen.Type("gr");
        var late = _screen.Waiting.Dequeue();
        _screen.Do(_screen.Waiting.Dequeue());
        var shown = _screen.State.Answer;
        _screen.Do(late);
        Assert.Same(shown, _screen.State.Answer);
        Assert.False(_screen.State.IsSearching);
    }

    [Fact]
    public void Typing_goes_on_while_the_index_searches()
    {
        _screen.IndexIsSlow = true;
        _screen.Type("border trade");
        Assert.Equal("border trade", _screen.State.Query.Text);
        Assert.True(_screen.State.IsSearching);
        Assert.NotNull(_screen.State.Answer);
    }

    [Fact]
    public void What_is_typed_before_the_index_is_open_is_searched_once_it_is()
    {
        var screen = new ScreenDriver(120, 35).Type("sanctions");
        Assert.Null(screen.State.Answer);
        screen.Open();
        Assert.Equal(2, screen.State.Answer!.Total);
    }

    [Fact]
    public void Space_chooses_a_value_and_space_again_takes_it_back()
    {
        _screen.Type("\t ");
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Meridian Post")], _screen.State.Choices);
        Assert.Equal(4, _screen.State.Answer!.Total);
        _screen.Type(" ");
        Assert.Empty(_screen.State.Choices);
    }

    [Fact]
    public void X_excludes_a_value_and_turns_a_choice_round()
    {
        _screen.Type("\t x");
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Meridian Post", Excluded: true)], _screen.State.Choices);
        Assert.Equal(7, _screen.State.Answer!.Total);
        _screen.Type("X");
        Assert.Empty(_screen.State.Choices);
    }

    [Fact]
    public void Filters_stay_when_the_query_changes()
    {
        _screen.Type("\t \e[Zgrain");
        Assert.Single(_screen.State.Choices);
        Assert.Equal("grain", _screen.State.Query.Text);
        Assert.Equal(1, _screen.State.Answer!.Total);
    }

    [Fact]
    public void A_chosen_value_without_results_can_still_be_taken_back()
    {
        _screen.Type("\t \e[Zparliament");
        Assert.Contains(FacetRows.Of(_screen.State), r => r is { IsChosen: true, Value: { Value: "Meridian Post", Count: 0 } });
    }

    [Fact]
    public void Backspace_on_an_empty_query_takes_back_the_last_filter()
    {
        _screen.Type("\t \e[B \e[Z\u007f");
        Assert.Single(_screen.State.Choices);
    }

    [Fact]
    public void A_facet_is_searched_by_slash()
    {
        _screen.Type("\t/har");
        Assert.Equal(["The Harbour"], _screen.State.Answer!.Facet(FacetField.Outlet)!.Values.Select(v => v.Value!));
        _screen.Type("\r ");
        Assert.Equal([new FacetChoice(FacetField.Outlet, "The Harbour")], _screen.State.Choices);
        _screen.Type("/\e");
        Assert.Equal(6, _screen.State.Answer!.Facet(FacetField.Outlet)!.Values.Count);
    }

    [Fact]
    public void One_facet_is_taken_back_and_the_others_stay()
    {
        _screen.Type("\t ] ");
        Assert.Equal(2, _screen.State.Choices.Count);
        _screen.Type("\u007f");
        Assert.Equal([FacetField.Outlet], _screen.State.Choices.Select(c => c.Field));
        _screen.Type("[\u007f");
        Assert.Empty(_screen.State.Choices);
    }

    [Fact]
    public void Filters_are_taken_back_one_by_one_or_turned_round()
    {
        _screen.Type("\t ] F");
        Assert.IsType<FiltersOverlay>(_screen.State.Overlay);
        _screen.Type("jx");
        Assert.True(_screen.State.Choices[1].Excluded);
        _screen.Type("k\r");
        Assert.Equal(FacetField.Speaker, Assert.Single(_screen.State.Choices).Field);
        _screen.Type("\r");
        Assert.Null(_screen.State.Overlay);
        _screen.Type("F");
        Assert.Contains("nothing narrows", _screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_what_lies_over_the_screen_is_clicked_twice_and_a_click_beside_closes_it()
    {
        _screen.Type("\t ] F").Click(60, 17);
        Assert.Equal(1, Assert.IsType<FiltersOverlay>(_screen.State.Overlay).Position.Selected);
        _screen.Click(60, 17);
        Assert.Single(_screen.State.Choices);
        _screen.Click(1, 1);
        Assert.Null(_screen.State.Overlay);
    }

    [Fact]
    public void The_arrows_move_in_the_results_while_typing()
    {
        _screen.Type("\e[B\e[B");
        Assert.Equal(2, _screen.State.Results.Selected);
        Assert.Equal(Pane.Query, _screen.State.Focus);
        _screen.Type("jk");
        Assert.Equal("jk", _screen.State.Query.Text);
    }

    [Fact]
    public void New_results_begin_at_the_top()
    {
        _screen.Type("\e[B\e[Bs");
        Assert.Equal(0, _screen.State.Results.Selected);
    }

    [Fact]
    public void The_preview_follows_the_selection_and_opens_at_its_quotation()
    {
        _screen.Type("sanctions\rj");
        Assert.Equal("grain", _screen.State.Article!.Article.Id);
        Assert.Equal(0, _screen.State.Article.Quote);
    }

    [Fact]
    public void N_goes_round_the_hits()
    {
        _screen.Type("grain\rn");
        int first = _screen.State.Article!.CurrentHit;
        Assert.Equal(_screen.State.Article.Marks.Text.Count, new ScreenDriver(120, 35).Open().Type("grain\r").State.Article!.Marks.Text.Count);
        _screen.Type("nN");
        Assert.Equal(first, _screen.State.Article.CurrentHit);
    }

    [Fact]
    public void A_switches_between_articles_and_quotations()
    {
        _screen.Type("\ra");
        Assert.Equal(ResultKind.Articles, _screen.State.Kind);
        Assert.All(_screen.State.Answer!.Hits, h => Assert.IsType<ArticleHit>(h));
    }

    [Fact]
    public void S_goes_through_the_orders()
    {
        _screen.Type("grain\r");
        Assert.Equal(SortOrder.Relevance, _screen.State.EffectiveSort);
        _screen.Type("s");
        Assert.Equal(SortOrder.DateDescending, _screen.State.EffectiveSort);
        _screen.Type("s");
        Assert.Equal(SortOrder.DateAscending, _screen.State.EffectiveSort);
    }

    [Fact]
    public void Only_http_addresses_are_opened()
    {
        _screen.Type("grain\ro");
        Assert.IsType<OpenLink>(_screen.Done[^1]);
        Assert.True(Links.IsSafe("https://news.invalid/a?b=$(rm)"));
        Assert.False(Links.IsSafe("file:///etc/passwd"));
        Assert.False(Links.IsSafe("javascript:alert(1)"));
        Assert.False(Links.IsSafe("-oProxyCommand=x"));
        Assert.False(Links.IsSafe(null));
    }

    [Fact]
    public void Q_is_a_letter_in_the_query_and_quits_elsewhere()
    {
        _screen.Type("q");
        Assert.Empty(_screen.Done);
        _screen.Type("\rq");
        Assert.IsType<Quit>(_screen.Done[^1]);
    }

    [Fact]
    public void In_the_reader_q_goes_back_to_the_results()
    {
        _screen.Type("\r\rq");
        Assert.Empty(_screen.Done);
        Assert.False(_screen.State.ReaderIsOpen);
        _screen.Type("\u0003");
        Assert.IsType<Quit>(_screen.Done[^1]);
    }

    [Fact]
    public void Earlier_queries_come_back()
    {
        _screen.Type("grain\r/\u0015" + "dam\r/\u0015\u0010\u0010");
        Assert.Equal("grain", _screen.State.Query.Text);
        _screen.Type("\u000e\u000e");
        Assert.Equal("", _screen.State.Query.Text);
    }

    [Fact]
    public void A_paste_goes_to_the_query_as_one_line()
    {
        _screen.Type("\r\e[200~joint\ncommission\e[201~");
        Assert.Equal("joint commission", _screen.State.Query.Text);
        Assert.Equal(Pane.Query, _screen.State.Focus);
    }

    [Fact]
    public void A_click_on_a_facet_chooses_it_and_a_click_on_its_chip_takes_it_back()
    {
        _screen.Click(5, 3);
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Meridian Post")], _screen.State.Choices);
        _screen.Click(4, 1);
        Assert.Empty(_screen.State.Choices);
    }

    [Fact]
    public void The_right_button_excludes_a_value()
    {
        _screen.Draw(ColorDepth.None);
        _screen.Mouse(MouseAction.Press, 5, 3, button: 2);
        Assert.Equal([new FacetChoice(FacetField.Outlet, "Meridian Post", Excluded: true)], _screen.State.Choices);
    }

    [Fact]
    public void A_click_selects_a_result_and_a_second_one_opens_it()
    {
        _screen.Click(40, 7);
        Assert.Equal(1, _screen.State.Results.Selected);
        Assert.False(_screen.State.ReaderIsOpen);
        _screen.Click(40, 7);
        Assert.True(_screen.State.ReaderIsOpen);
    }

    [Fact]
    public void The_wheel_scrolls_what_is_under_it()
    {
        var screen = new ScreenDriver(120, 12).Open().Type("\e[<65;40;5M\e[<65;40;5M");
        Assert.Equal(2, screen.State.Results.Top);
        Assert.Equal(Pane.Query, screen.State.Focus);
    }

    [Fact]
    public void Moving_down_loads_the_next_page()
    {
        var many = Enumerable.Range(0, 200).Select(i => FakeArticles.All[0] with { Id = $"a{i}" }).ToList();
        var screen = new ScreenDriver(120, 35, new FakeIndex(many)).Open().Type("\ra");
        Assert.Equal(SearchState.PageSize, screen.State.Answer!.Hits.Count);
        screen.Type("\e[6~\e[6~\e[6~\e[6~\e[6~");
        Assert.InRange(screen.State.Answer.Hits.Count, SearchState.PageSize + 1, 199);
        Assert.Equal(200, screen.State.Answer.Total);
        Assert.Equal(screen.State.Answer.Hits.Count, screen.State.Answer.Hits.Select(h => h.ArticleId).Distinct().Count());
    }

    [Fact]
    public void A_failing_index_says_so_in_the_list()
    {
        var screen = new ScreenDriver(100, 10);
        screen.Receive(new IndexFailed("index/: made by a newer version; rebuild it with said index --rebuild"));
        Assert.Contains("rebuild it with said index", screen.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d")]
    [InlineData("m")]
    [InlineData("A")]
    [InlineData("=")]
    [InlineData("E")]
    [InlineData("v")]
    [InlineData(":matrix\r")]
    public void What_needs_an_index_says_that_there_is_none(string keys)
    {
        var screen = new ScreenDriver(120, 35);
        screen.Receive(new IndexFailed("/index/c1.commit is damaged"));
        screen.Type("\r" + keys);
        Assert.Null(screen.State.Overlay);
        Assert.Contains("there is no index to ask", screen.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\e[15~")]
    [InlineData(":meanwhile\r")]
    public void An_index_that_could_not_be_opened_is_opened_again_when_asked_for(string keys)
    {
        var screen = new ScreenDriver(120, 35);
        screen.Type("\r" + keys);
        Assert.Equal("the index is still being opened", screen.State.Message);
        Assert.Empty(screen.Done);
        screen.Receive(new IndexFailed("/index/c1.commit is damaged"));
        screen.Type(keys);
        Assert.Equal(new RefreshIndex(), Assert.Single(screen.Done));
        Assert.Contains("opening the index", screen.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_search_leaves_the_results_and_says_why()
    {
        _screen.Type("grain");
        _screen.Receive(new SearchFailed(_screen.State.SearchNumber, "the disk went away"));
        Assert.Contains("the disk went away", _screen.Text(), StringComparison.Ordinal);
        Assert.Equal(2, _screen.State.Answer!.Total);
    }

    [Fact]
    public void Any_keys_at_any_size_neither_throw_nor_spill_over() => Seeded.Cases(60, random =>
    {
        string[] keys = ["a", "b", " ", "x", "/", "?", "q", "\r", "\t", "\e[Z", "\e[A", "\e[B", "\e[C", "\e[D", "\e[5~", "\e[6~", "\e[H", "\e[F", "\e", "n", "N", "J", "K", "s", "X", "M", "\"", "(", "speaker:", "\u0015", "\u0010", "\e[<64;3;3M", "\e[<65;30;9M", "\e[200~paste\e[201~", "o", "y", "g", "G", "\e[11~", "d", "m", "v", "w", "c", "A", "=", "r", "R", "E", "I", "S", "L", "F", "t", "~", "u", "T", ":", "h", "l", "+", "-", "b", "]"];
        var screen = new ScreenDriver(random.Next(1, 140), random.Next(1, 45));
        int openAt = random.Next(10);
        for (int i = 0; i < 60; i++)
        {
            if (i == openAt) screen.Open();
            if (random.Next(12) == 0) screen.Resize(random.Next(1, 140), random.Next(1, 45));
            if (random.Next(12) == 0) screen.Click(random.Next(140), random.Next(45));
            screen.Type(keys[random.Next(keys.Length)]);
            if (random.Next(4) == 0) screen.Draw(ColorDepth.TrueColor);
        }
    });

    [Theory]
    [InlineData(80, " ms$")]
    [InlineData(40, " [0-9]+ quotes?$")]
    [InlineData(25, " [0-9]+$")]
    [InlineData(20, "^› grain *$")]
    public void What_was_found_is_told_as_long_as_there_is_room_for_it(int width, string shown)
        => Assert.Matches(shown, new ScreenDriver(width, 12).Open().Type("grain").Text().Split('\n')[0].TrimEnd());

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 40)]
    [InlineData(300, 1)]
    [InlineData(3, 3)]
    public void The_smallest_screens_are_drawn_too(int width, int height)
    {
        var screen = new ScreenDriver(width, height).Open().Type("grain\r\r?");
        Assert.Equal(width, screen.Draw(ColorDepth.None).Width);
    }
}
