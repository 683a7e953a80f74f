namespace SearchEngine.Terminal.Tests;

public sealed class WidgetTests
{
    [Fact]
    public void A_list_moves_its_selection_and_scrolls_no_more_than_needed()
    {
        var position = new ListPosition(0, 0).Move(4, count: 10, visible: 3);
        Assert.Equal(new ListPosition(4, 2), position);
        Assert.Equal(new ListPosition(3, 2), position.Move(-1, 10, 3));
        Assert.Equal(new ListPosition(9, 7), position.Move(int.MaxValue, 10, 3));
        Assert.Equal(new ListPosition(0, 0), position.Move(int.MinValue, 10, 3));
    }

    [Fact]
    public void A_list_that_becomes_shorter_or_empty_keeps_a_valid_position()
    {
        Assert.Equal(new ListPosition(1, 0), new ListPosition(8, 7).Reveal(count: 2, visible: 5));
        Assert.Equal(new ListPosition(0, 0), new ListPosition(8, 7).Reveal(count: 0, visible: 0));
    }

    [Fact]
    public void Scrolling_takes_the_selection_along_when_it_would_leave_the_view()
        => Assert.Equal(new ListPosition(3, 3), new ListPosition(1, 0).Scroll(3, count: 10, visible: 4));

    [Fact]
    public void A_sparkline_shows_gaps_and_heights()
    {
        var grid = new Grid(6, 1);
        Bars.Sparkline(grid.Whole, [1, 0, 4, 8], Style.Plain, Style.Plain);
        Assert.Equal("▁·▄█  ", Row(grid, 0));
    }

    [Fact]
    public void Columns_are_as_high_as_their_share()
    {
        var grid = new Grid(3, 2);
        Bars.Columns(grid.Whole, [16, 0, 1], 1, _ => Style.Plain);
        Assert.Equal("█  ", Row(grid, 0));
        Assert.Equal("█ ▁", Row(grid, 1));
    }

    [Fact]
    public void A_share_of_little_is_never_nothing()
    {
        var grid = new Grid(4, 1);
        Bars.Share(grid.Whole, 1, 1_000_000, Style.Plain);
        Assert.Equal("▏   ", Row(grid, 0));
        Bars.Share(grid.Whole, 5, 8, Style.Plain);
        Assert.Equal("██▌ ", Row(grid, 0));
    }

    [Fact]
    public void Counts_come_down_to_the_room_there_is_without_losing_any()
    {
        var fitted = Bars.Fit([1, 2, 3, 4, 5], 2);
        Assert.Equal(2, fitted.Count);
        Assert.Equal(15, fitted.Sum());
    }

    [Fact]
    public void A_frame_has_its_title_and_room_inside()
    {
        var grid = new Grid(12, 3);
        var inside = Frame.Draw(grid.Whole, "Keys", Style.Plain, Style.Plain);
        inside.Write(0, 0, "inside");
        Assert.Equal("╭─ Keys ───╮", Row(grid, 0));
        Assert.Equal("│ inside   │", Row(grid, 1));
        Assert.Equal("╰──────────╯", Row(grid, 2));
        Frame.DrawCentered(new Grid(1, 1).Whole, 40, 10, "Keys", Style.Plain, Style.Plain);
    }

    [Fact]
    public void History_goes_back_and_comes_forward_to_the_line_being_typed()
    {
        var history = InputHistory.Empty.Add("one").Add("two").Add("one").Add(" ");
        Assert.Equal(["two", "one"], history.Entries);
        var (back, line) = history.Back("typing")!.Value;
        Assert.Equal("one", line);
        (back, line) = back.Back(line)!.Value;
        Assert.Equal("two", line);
        Assert.Null(back.Back(line));
        (back, _) = back.Forward()!.Value;
        (back, line) = back.Forward()!.Value;
        Assert.Equal("typing", line);
        Assert.Null(back.Forward());
    }

    [Fact]
    public void The_topmost_of_what_was_drawn_is_clicked()
    {
        var map = new HitMap<string>();
        map.Add(new Area(0, 0, 10, 10), "below");
        map.Add(new Area(2, 2, 2, 2), "above");
        Assert.Equal("above", map.At(3, 3));
        Assert.Equal("below", map.At(4, 4));
        Assert.Null(map.At(10, 0));
    }

    private static string Row(Grid grid, int y) => string.Concat(Enumerable.Range(0, grid.Width).Select(x => grid[x, y].Glyph.ToString()));
}
