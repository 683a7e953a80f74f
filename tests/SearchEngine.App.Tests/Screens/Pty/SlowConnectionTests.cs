using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The real program on a terminal that the test feeds and reads as slowly as it likes.</summary>
public sealed class SlowConnectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PseudoTerminal _terminal;

    public SlowConnectionTests()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("pseudo-terminals are opened the way of Linux");
        SaidInTmux.WriteArticles(_folder);
        ProgramRun.Run(Program, ["index", "articles"], _folder.Path, Variables(escapeDelay: "60"));
        _terminal = new PseudoTerminal(100, 24);
    }

    public void Dispose()
    {
        _terminal?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_terminal_that_reads_nothing_gets_no_queue_of_frames_and_then_the_last_one()
    {
        Open();
        int before = _terminal.Frames;
        const string Keys = "grain\u0015";
        const int Words = 500;
        for (int i = 0; i < Words; i++)
        {
            foreach (char key in Keys) _terminal.Type(key.ToString());
            Thread.Sleep(1);
        }

        _terminal.Type("grain");
        _terminal.WaitFor(screen => screen.Contains("› grain", StringComparison.Ordinal) && screen.Contains("1 quote ", StringComparison.Ordinal));

        // What the system itself holds of a terminal's output is some hundred small frames, however many keys there are.
        Assert.InRange(_terminal.Frames - before, 1, Words * Keys.Length / 4);
    }

    [Fact]
    public void A_terminal_that_reads_nothing_does_not_keep_the_program_from_ending()
    {
        Open();
        for (int i = 0; i < 300; i++)
        {
            foreach (char key in "grain\u0015") _terminal.Type(key.ToString());
            Thread.Sleep(1);
        }

        _terminal.Terminate(_folder.Path);
    }

    [Fact]
    public void A_key_that_comes_in_pieces_is_one_key()
    {
        Open(escapeDelay: "5000");
        foreach (string piece in new[] { "\e", "[", "B" })
        {
            _terminal.Type(piece);
            Thread.Sleep(150);
        }

        _terminal.WaitFor(screen => Selected(screen) == 1 && screen.Contains("Enter results", StringComparison.Ordinal));
        _terminal.Type("\e");
        Thread.Sleep(150);
        _terminal.Type("[A");
        _terminal.WaitFor(screen => Selected(screen) == 0 && screen.Contains("Enter results", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lone_escape_is_a_key_once_it_has_waited_as_long_as_is_set()
    {
        Open(escapeDelay: "1");
        _terminal.Type("\e");
        _terminal.WaitFor(screen => screen.Contains("Enter read", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paste_with_controls_in_it_is_a_line_of_text_and_does_nothing()
    {
        Open();
        _terminal.Type("\e[200~joint\e\ncommi\u0003ssion\r\e[201~");
        _terminal.WaitFor(screen => screen.Contains("› joint commission", StringComparison.Ordinal) && screen.Contains("1 quote ", StringComparison.Ordinal) && screen.Contains("Tab complete", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paste_that_stalls_goes_on_as_text()
    {
        Open();
        _terminal.Type("\e[200~joint");
        _terminal.WaitFor(screen => screen.Contains("› joint", StringComparison.Ordinal));
        _terminal.Type(" commission\rq\e[201~");
        _terminal.WaitFor(screen => screen.Contains("› joint commission q", StringComparison.Ordinal));
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "said");

    private static int Selected(string screen) => screen.Split('\n').Skip(3).Where((_, y) => y % 3 == 0).Select(l => l.Contains("│▸", StringComparison.Ordinal)).ToList().IndexOf(true);

    private void Open(string escapeDelay = "60")
    {
        _terminal.Start([Program], _folder.Path, Variables(escapeDelay));
        _terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
    }

    private Dictionary<string, string> Variables(string escapeDelay) => new(StringComparer.Ordinal)
    {
        ["SAID_INDEX"] = _folder.Combine("index"),
        ["SAID_ESCAPE_DELAY"] = escapeDelay,
        ["HOME"] = _folder.Path,
        ["XDG_CONFIG_HOME"] = _folder.Path,
        ["TERM"] = "xterm-256color",
    };
}
