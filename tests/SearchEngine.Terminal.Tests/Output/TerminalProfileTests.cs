namespace SearchEngine.Terminal.Tests;

public sealed class TerminalProfileTests
{
    [Theory]
    [InlineData("xterm-256color", null, null, ColorDepth.TwoHundredFiftySix)]
    [InlineData("xterm-256color", "truecolor", null, ColorDepth.TrueColor)]
    [InlineData("xterm-256color", "truecolor", "1", ColorDepth.None)]
    [InlineData("xterm-256color", null, "", ColorDepth.TwoHundredFiftySix)]
    [InlineData("xterm", null, null, ColorDepth.Sixteen)]
    [InlineData("linux", null, null, ColorDepth.Sixteen)]
    [InlineData("xterm-direct", null, null, ColorDepth.TrueColor)]
    [InlineData("vt100", null, null, ColorDepth.None)]
    public void The_environment_says_how_many_colours_there_are(string term, string? colorTerm, string? noColor, ColorDepth depth)
        => Assert.Equal(depth, Profile(term, colorTerm, noColor).Depth);

    [Theory]
    [InlineData("dumb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("xterm", true)]
    public void A_dumb_terminal_shows_no_screen(string? term, bool isScreen)
        => Assert.Equal(isScreen, Profile(term, null, null).IsScreen);

    [Fact]
    public void The_console_of_Linux_is_not_sent_what_it_would_print()
        => Assert.False(Profile("linux", null, null).KnowsExtensions);

    [Fact]
    public void Every_mode_that_is_entered_is_left()
    {
        string enter = ScreenModes.Enter(mouse: true, extensions: true), leave = ScreenModes.Leave(extensions: true);
        foreach (string mode in new[] { "?1049", "?2004", "?1004", "?1002", "?1006" })
        {
            Assert.Contains($"\e[{mode}h", enter, StringComparison.Ordinal);
            Assert.Contains($"\e[{mode}l", leave, StringComparison.Ordinal);
        }

        Assert.Contains("\e[?25h", leave, StringComparison.Ordinal);
        Assert.Contains("\e[?7h", leave, StringComparison.Ordinal);
        Assert.Contains("\e[<u", leave, StringComparison.Ordinal);
    }

    private static TerminalProfile Profile(string? term, string? colorTerm, string? noColor) => TerminalProfile.Detect(name => name switch
    {
        "TERM" => term,
        "COLORTERM" => colorTerm,
        "NO_COLOR" => noColor,
        _ => null,
    });
}
