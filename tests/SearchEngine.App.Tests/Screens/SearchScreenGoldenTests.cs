using SearchEngine.Terminal;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The screen as it is seen, at several sizes and colour depths.</summary>
public sealed class SearchScreenGoldenTests
{
    [Theory]
    [InlineData(200, 50)]
    [InlineData(120, 35)]
    [InlineData(80, 24)]
    [InlineData(50, 16)]
    public void Results_at_a_size(int width, int height)
    {
        var driver = new ScreenDriver(width, height).Open().Type("commission");
        Golden.Matches($"results-{width}x{height}.txt", driver.Text());
    }

    [Theory]
    [InlineData(ColorDepth.None, null)]
    [InlineData(ColorDepth.Sixteen, null)]
    [InlineData(ColorDepth.TwoHundredFiftySix, true)]
    [InlineData(ColorDepth.TwoHundredFiftySix, false)]
    [InlineData(ColorDepth.TrueColor, true)]
    [InlineData(ColorDepth.TrueColor, false)]
    public void Results_at_a_colour_depth(ColorDepth depth, bool? isDark)
    {
        var driver = new ScreenDriver(110, 20, isDark: isDark).Open().Type("commission\t \e[B\e[Bx\t");
        string background = isDark switch { true => "-dark", false => "-light", _ => "" };
        Golden.Matches($"colours-{depth}{background}.txt", driver.Draw(depth).TextAndStyles());
    }

    [Fact]
    public void The_reader_opens_at_the_quotation()
        => Golden.Matches("reader.txt", new ScreenDriver(80, 14).Open().Type("sanctions\r\r").Draw(ColorDepth.None).TextAndStyles());

    [Fact]
    public void Before_the_index_is_open()
        => Golden.Matches("opening.txt", new ScreenDriver(100, 8).Text());

    [Fact]
    public void A_mistake_is_shown_under_its_place()
        => Golden.Matches("mistake.txt", new ScreenDriver(100, 8).Open().Type("date:[2021-13 TO 2022] grain\r").Text());

    [Fact]
    public void Nothing_found_says_what_would_be()
        => Golden.Matches("nothing.txt", new ScreenDriver(140, 12).Open().Type("\t \e[Zpromises zzz").Text());

    [Fact]
    public void Help_lies_over_the_screen()
        => Golden.Matches("help.txt", new ScreenDriver(100, 30).Open().Type("\r?").Text());

    [Fact]
    public void The_timeline_with_a_range_being_picked()
        => Golden.Matches("timeline.txt", new ScreenDriver(100, 24).Open().Type("\rd\e[D \e[D\e[D\e[D\e[D").Text());

    [Fact]
    public void One_quotation_in_its_wordings()
        => Golden.Matches("wordings.txt", new ScreenDriver(100, 24).Open().Type("sanctions\rw").Draw(ColorDepth.None).TextAndStyles());

    [Fact]
    public void A_speaker()
        => Golden.Matches("speaker.txt", new ScreenDriver(100, 30).Open().Type("sanctions\rv").Text());

    [Fact]
    public void Who_is_quoted_where()
        => Golden.Matches("matrix.txt", new ScreenDriver(100, 16).Open().Type("\rm\e[B\e[C").Text());

    [Fact]
    public void A_citation_is_shown_before_it_is_copied()
        => Golden.Matches("cite.txt", new ScreenDriver(100, 26).Open().Type("sanctions\rcj").Text());

    [Fact]
    public void Commands_by_name()
        => Golden.Matches("palette.txt", new ScreenDriver(100, 20).Open().Type("\r:quot").Text());

    [Fact]
    public void Hostile_text_is_harmless()
    {
        var terminal = new ScreenDriver(110, 20).Open().Type("override\r\r").Draw(ColorDepth.TrueColor);
        Golden.Matches("hostile.txt", terminal.Text());
    }

    [Fact]
    public void Wide_and_right_to_left_text_keeps_the_columns()
        => Golden.Matches("scripts.txt", new ScreenDriver(110, 12).Open().Type("راه").Text());
}
