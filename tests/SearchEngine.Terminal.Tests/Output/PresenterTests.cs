using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class PresenterTests
{
    [Fact]
    public void Nothing_is_sent_when_nothing_changed()
    {
        var (presenter, grid) = (new Presenter(ColorDepth.TrueColor, true), new Grid(20, 3));
        grid.Whole.Write(0, 0, "the same");
        Assert.False(presenter.Present(grid).IsEmpty);
        Assert.True(presenter.Present(grid).IsEmpty);
    }

    [Fact]
    public void A_changed_letter_costs_a_few_bytes()
    {
        var (presenter, grid) = (new Presenter(ColorDepth.TrueColor, true), new Grid(200, 50));
        grid.Whole.Write(10, 10, "letter");
        presenter.Present(grid);
        grid.Whole.Write(12, 10, "T");
        Assert.InRange(presenter.Present(grid).Length, 1, 50);
    }

    [Fact]
    public void The_cursor_is_hidden_while_drawing_and_shown_where_it_belongs()
    {
        var (presenter, grid) = (new Presenter(ColorDepth.None, true), new Grid(20, 3));
        grid.Whole.ShowCursor(4, 1);
        string frame = Encoding.UTF8.GetString(presenter.Present(grid));
        Assert.StartsWith("\e[?2026h\e[?25l", frame, StringComparison.Ordinal);
        Assert.EndsWith("\e[2;5H\e[?25h\e[?2026l", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_without_the_synchronized_mode_is_not_sent_it()
    {
        var grid = new Grid(20, 3);
        Assert.DoesNotContain("2026", Encoding.UTF8.GetString(new Presenter(ColorDepth.None, false).Present(grid)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorDepth.None)]
    [InlineData(ColorDepth.Sixteen)]
    [InlineData(ColorDepth.TwoHundredFiftySix)]
    [InlineData(ColorDepth.TrueColor)]
    public void A_replayed_stream_of_frames_shows_the_last_grid(ColorDepth depth) => Seeded.Cases(60, random =>
    {
        var presenter = new Presenter(depth, random.Next(2) == 0);
        var grid = new Grid(random.Next(1, 40), random.Next(1, 6));
        var terminal = new ModelTerminal(grid.Width, grid.Height, RuneWidth.Of);
        for (int frame = 0; frame < 12; frame++)
        {
            if (random.Next(10) == 0) Resize(grid, terminal, random);
            if (random.Next(3) == 0) grid.Clear();
            if (random.Next(12) == 0) presenter.Invalidate();
            Scribble(grid, random);
            terminal.Write(presenter.Present(grid));
            AssertShows(grid, terminal, depth);
        }
    });

    private static void Resize(Grid grid, ModelTerminal terminal, Random random)
    {
        grid.Resize(random.Next(1, 40), random.Next(1, 6));
        terminal.Resize(grid.Width, grid.Height);
    }

    private static void Scribble(Grid grid, Random random)
    {
        for (int i = random.Next(4); i > 0; i--)
        {
            var style = new Style(RandomColor(random), RandomColor(random), (TextAttributes)random.Next(64));
            grid.Whole.Write(random.Next(40), random.Next(6), HostileText.Random(random, 20), style);
            if (random.Next(4) == 0) grid.Whole.Part(random.Next(20), random.Next(4), random.Next(20), 2).Restyle(style);
            if (random.Next(4) == 0) grid.Whole.ShowCursor(random.Next(40), random.Next(6));
        }
    }

    private static Color RandomColor(Random random) => random.Next(3) switch
    {
        0 => Color.Default,
        1 => Color.Palette((byte)random.Next(256)),
        _ => Color.Exact((uint)random.Next(1 << 24)),
    };

    private static void AssertShows(Grid grid, ModelTerminal terminal, ColorDepth depth)
    {
        for (int y = 0; y < grid.Height; y++)
        {
            for (int x = 0; x < grid.Width; x++)
            {
                var cell = grid[x, y];
                if (cell.IsContinuation) continue;
                string shown = terminal[x, y].Text + (cell.Glyph.Width == 2 ? terminal[x + 1, y].Text : "");
                Assert.Equal(cell.Glyph.ToString().TrimEnd(), shown.TrimEnd());
                Assert.Equal(Sgr(cell.Style.At(depth)), terminal[x, y].Style);
            }
        }

        Assert.Equal(grid.Cursor is not null, terminal.Modes.Contains("?25"));
        if (grid.Cursor is { } cursor) Assert.Equal(cursor, terminal.Cursor);
    }

    private static string Sgr(Style style)
    {
        var writer = new AnsiWriter();
        writer.SetStyle(style);
        return Encoding.ASCII.GetString(writer.Written)[2..^1];
    }
}
