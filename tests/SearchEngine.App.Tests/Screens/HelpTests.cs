namespace SearchEngine.App.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_begins_with_the_keys_of_where_a_person_is()
    {
        Assert.StartsWith("Facets: where you are", FirstHeading("\t?"), StringComparison.Ordinal);
        Assert.StartsWith("Article: where you are", FirstHeading("\r\r?"), StringComparison.Ordinal);
        Assert.StartsWith("Results: where you are", FirstHeading("\r?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_narrows_the_help_and_escape_closes_it()
    {
        var screen = new ScreenDriver(100, 30).Open().Type("\r?missing");
        string text = screen.Text();
        Assert.Contains("who is missing", text, StringComparison.Ordinal);
        Assert.DoesNotContain("suspend", text, StringComparison.Ordinal);
        screen.Type("\e");
        Assert.Null(screen.State.Overlay);
    }

    [Fact]
    public void Every_command_of_a_single_key_is_told_by_the_help()
    {
        var told = KeyHelp.Sections.SelectMany(s => s.Keys).SelectMany(k => k.Key.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.All(ScreenCommands.All, c => Assert.Contains(c.Keys, told));
    }

    [Fact]
    public void No_two_commands_have_one_key()
        => Assert.Equal(ScreenCommands.All.Count, ScreenCommands.All.Select(c => c.Keys).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("\rd", typeof(DatesOverlay), "begin a range")]
    [InlineData("\rm", typeof(MatrixOverlay), "these quotations")]
    [InlineData("sanctions\rv", typeof(SpeakerOverlay), "who leaves them out")]
    [InlineData("sanctions\rw", typeof(WordingsOverlay), "read it there")]
    [InlineData("\rI", typeof(IndexOverlay), "rebuild")]
    public void In_a_view_help_begins_with_its_keys_and_goes_back_to_it(string keys, Type view, string told)
    {
        var screen = new ScreenDriver(100, 30).Open().Type(keys);
        Assert.IsType(view, screen.State.Overlay);
        foreach (var (open, close) in new[] { ("?", "\e"), ("\eOP", "\eOP") })
        {
            screen.Type(open);
            string text = screen.Text();
            Assert.Contains("This view: where you are", text, StringComparison.Ordinal);
            Assert.Contains(told, text, StringComparison.Ordinal);
            screen.Type(close);
            Assert.IsType(view, screen.State.Overlay);
        }
    }

    [Fact]
    public void What_is_typed_is_no_question()
    {
        var screen = new ScreenDriver(100, 30).Open().Type("\rSwhy?");
        Assert.Equal("why?", Assert.IsType<SaveSearchOverlay>(screen.State.Overlay).Name.Text);
    }

    [Fact]
    public void A_hint_is_clicked_as_its_key_is_pressed()
    {
        var screen = new ScreenDriver(120, 35).Open().Type("sanctions\r");
        ClickHint(screen, "d dates");
        Assert.IsType<DatesOverlay>(screen.State.Overlay);
        ClickHint(screen, "Esc close");
        Assert.Null(screen.State.Overlay);
        ClickHint(screen, ": commands");
        Assert.IsType<PaletteOverlay>(screen.State.Overlay);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(80)]
    [InlineData(40)]
    public void The_way_out_and_the_way_to_help_are_never_cut_off(int width)
    {
        Assert.Contains("? help", LastLine(new ScreenDriver(width, 24).Open().Type("\r")), StringComparison.Ordinal);
        Assert.Contains("? help", LastLine(new ScreenDriver(width, 24).Open().Type("\r\r")), StringComparison.Ordinal);
        foreach (char key in "dmAERISLFc:") Assert.Matches("Esc (close|back)", LastLine(new ScreenDriver(width, 24).Open().Type($"\t \t{key}")));
    }

    private static void ClickHint(ScreenDriver screen, string hint)
    {
        string[] lines = screen.Text().Split('\n');
        screen.Click(lines[34].IndexOf(hint, StringComparison.Ordinal), 34);
    }

    private static string LastLine(ScreenDriver screen) => screen.Text().TrimEnd('\n').Split('\n')[^1];

    private static string FirstHeading(string keys)
        => new ScreenDriver(100, 30).Open().Type(keys).Text().Split('\n').First(l => l.Contains("where you are", StringComparison.Ordinal)).Split('│')[1].Trim();
}
