using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class GridTests
{
    [Fact]
    public void Overwriting_half_of_a_wide_glyph_blanks_the_other_half()
    {
        var grid = new Grid(6, 1);
        grid.Whole.Write(0, 0, "漢字漢");
        grid.Whole.Write(1, 0, "x");
        Assert.Equal(" x字漢", RowText(grid, 0));
        grid.Whole.Write(2, 0, "y");
        Assert.Equal(" xy 漢", RowText(grid, 0));
    }

    [Fact]
    public void A_wide_glyph_is_never_cut_at_the_edge()
    {
        var grid = new Grid(3, 1);
        Assert.Equal(2, grid.Whole.Write(0, 0, "漢字"));
        Assert.Equal("漢 ", RowText(grid, 0));
    }

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis()
    {
        var grid = new Grid(8, 1);
        grid.Whole.WriteFitted(1, 0, "a long name", 5);
        Assert.Equal(" a lo…  ", RowText(grid, 0));
        grid.Whole.WriteFitted(0, 0, "漢字漢字", 6);
        Assert.Equal("漢字…", RowText(grid, 0)[..3]);
    }

    [Fact]
    public void Regions_of_no_size_take_drawing_without_complaint()
    {
        var grid = new Grid(1, 1);
        var nothing = grid.Whole.Part(5, 5, -3, 0);
        nothing.Write(0, 0, "text");
        nothing.Clear();
        nothing.ShowCursor(0, 0);
        new Grid(0, 0).Whole.Write(0, 0, "text");
        Assert.Equal(" ", RowText(grid, 0));
        Assert.Null(grid.Cursor);
    }

    [Fact]
    public void The_widths_of_each_row_sum_to_the_width_whatever_is_drawn() => Seeded.Cases(300, random =>
    {
        var grid = new Grid(random.Next(1, 30), random.Next(1, 4));
        for (int i = 0; i < 20; i++)
        {
            var region = grid.Whole.Part(random.Next(-3, 30), random.Next(-1, 4), random.Next(30), random.Next(4));
            region.Write(random.Next(-2, 20), random.Next(-1, 4), HostileText.Random(random, 12));
            region.WriteFitted(random.Next(5), random.Next(4), HostileText.Random(random, 12), random.Next(12));
        }

        for (int y = 0; y < grid.Height; y++) Assert.Equal(grid.Width, SumOfWidths(grid, y));
    });

    private static int SumOfWidths(Grid grid, int y)
    {
        int sum = 0;
        for (int x = 0; x < grid.Width; x++)
        {
            sum += grid[x, y].Glyph.Width;
            if (grid[x, y].IsContinuation) Assert.Equal(2, grid[x - 1, y].Glyph.Width);
        }

        return sum;
    }

    private static string RowText(Grid grid, int y)
    {
        string text = "";
        for (int x = 0; x < grid.Width; x++)
        {
            if (!grid[x, y].IsContinuation) text += grid[x, y].Glyph;
        }

        return text;
    }
}
