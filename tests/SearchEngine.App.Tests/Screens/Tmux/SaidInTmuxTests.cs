using System.Text.Json;
using SearchEngine.Terminal;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The real program on a real index in a real terminal.</summary>
public sealed class SaidInTmuxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SaidInTmuxTests()
    {
        Directory.CreateDirectory(_folder.Combine("articles"));
        File.WriteAllText(_folder.Combine("articles", "one.txt"), """
            Envoys meet over border trade

            Meridian Post, 3 February 2021

            The foreign minister, Adila Noor, said: "A joint commission would settle what letters have not."

            "There will be no sanctions on grain," Tomas Reyk told reporters.
            """);
        File.WriteAllText(_folder.Combine("articles", "two.json"), JsonSerializer.Serialize(new
        {
            title = "A \e[31mhostile\u009b2J title \e]2;stolen\a",
            outlet = "Out\u202Elet\r\n",
            date = "2020-06-01",
            text = "\"Nothing \e]52;c;ZXZpbA==\a here is \u009b31m harmless,\" Tomas Reyk said. \e]8;;http://example.invalid/\alink\e]8;;\a \a\a",
        }));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_person_types_narrows_moves_reads_resizes_and_leaves()
    {
        using var terminal = StartWithIndex();
        string before = Settings(terminal, "before");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        Assert.Equal("1", terminal.Format("#{alternate_on}"));

        terminal.Type("reyk");
        terminal.Press("C-u");
        terminal.Type("grain");
        terminal.WaitFor(screen => screen.Contains("1 quote ", StringComparison.Ordinal) && screen.Contains("no sanctions on grain", StringComparison.Ordinal));
        terminal.Press("C-u", "Tab", "Space");
        terminal.WaitFor(screen => screen.Contains('■', StringComparison.Ordinal) && screen.Contains('×', StringComparison.Ordinal));
        terminal.Press("X", "Tab", "Down", "Enter");
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal));

        foreach (var (width, height) in new[] { (120, 40), (60, 10), (30, 5), (2, 2), (1, 1), (TmuxSession.Width, TmuxSession.Height) }) terminal.Resize(width, height);
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal));
        terminal.Press("q", "q");
        terminal.WaitFor(screen => screen.Contains("$ said", StringComparison.Ordinal));
        Assert.Equal("0", terminal.Format("#{alternate_on}"));
        Assert.Equal("1", terminal.Format("#{cursor_flag}"));
        Assert.Equal("0", terminal.Format("#{mouse_any_flag}"));
        Assert.Equal(before, Settings(terminal, "after"));
    }

    [Fact]
    public void Suspended_and_resumed_it_is_as_before()
    {
        using var terminal = StartWithIndex(shell: "bash --norc");
        string before = Settings(terminal, "before");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Press("C-z");
        terminal.WaitFor(screen => screen.Contains("Stopped", StringComparison.Ordinal));
        Assert.Equal(before, Settings(terminal, "suspended"));
        terminal.Type("fg").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Type("grain");
        terminal.WaitFor(screen => screen.Contains("1 quote ", StringComparison.Ordinal));
        terminal.Press("C-c");
        terminal.WaitFor(screen => screen.Contains("fg", StringComparison.Ordinal));
        Assert.Equal(before, Settings(terminal, "after"));
    }

    [Fact]
    public void Stopped_by_another_program_and_resumed_it_is_as_before()
    {
        using var terminal = StartWithIndex(shell: "bash --norc");
        string before = Settings(terminal, "before");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        ProgramRun.Run("sh", ["-c", "kill -TSTP $(cat said.pid)"], _folder.Path);
        terminal.WaitFor(screen => screen.Contains("Stopped", StringComparison.Ordinal));
        Assert.Equal(before, Settings(terminal, "stopped"));
        terminal.Type("fg").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Type("grain");
        terminal.WaitFor(screen => screen.Contains("1 quote ", StringComparison.Ordinal));
        terminal.Press("C-c");
        terminal.WaitFor(screen => screen.Contains("fg", StringComparison.Ordinal));
        Assert.Equal(before, Settings(terminal, "after"));
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", null)]
    public void A_signal_gives_the_terminal_back(string signal, int? code)
    {
        using var terminal = StartWithIndex();
        string before = Settings(terminal, "before");
        terminal.Type("said; echo $? >code").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        ProgramRun.Run("sh", ["-c", $"kill -{signal} $(cat said.pid)"], _folder.Path);
        terminal.WaitFor(screen => screen.Contains("$ said", StringComparison.Ordinal));
        Assert.Equal("0", terminal.Format("#{alternate_on}"));
        Assert.Equal(before, Settings(terminal, "after"));
        if (code is { } expected) Assert.Equal($"{expected}\n", File.ReadAllText(_folder.Combine("code")));
    }

    [Fact]
    public void Hostile_text_never_reaches_the_terminal()
    {
        using var terminal = StartWithIndex();
        string title = terminal.Format("#{pane_title}");
        terminal.Record("bytes");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Type("harmless");
        terminal.WaitFor(screen => screen.Contains("1 quote ", StringComparison.Ordinal));
        terminal.Press("Enter", "Enter");
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal));
        terminal.Press("C-c");
        terminal.WaitFor(screen => screen.Contains("$ said", StringComparison.Ordinal));

        Assert.Equal(title, terminal.Format("#{pane_title}"));
        Replay(File.ReadAllBytes(_folder.Combine("bytes")));
    }

    [Fact]
    public void A_dumb_terminal_gets_lines_and_no_screen()
    {
        using var terminal = StartWithIndex();
        terminal.Type("TERM=dumb said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("said>", StringComparison.Ordinal));
        terminal.Type("grain").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("1 quotation for grain.", StringComparison.Ordinal));
        Assert.DoesNotContain("│", terminal.Screen(), StringComparison.Ordinal);
        Assert.Equal(("0", "1"), (terminal.Format("#{alternate_on}"), terminal.Format("#{cursor_flag}")));
        terminal.Press("C-c");
        terminal.WaitFor(screen => screen.TrimEnd().EndsWith('$'));
    }

    /// <summary>A model terminal takes what our screens send and nothing else.</summary>
    private static void Replay(byte[] bytes)
    {
        int start = bytes.AsSpan().IndexOf("\e[?1049h"u8), end = bytes.AsSpan().IndexOf("\e[?1049l"u8);
        Assert.InRange(start, 0, end);
        var model = new ModelTerminal(TmuxSession.Width, TmuxSession.Height, RuneWidth.Of);
        model.Write(bytes.AsSpan(start, end - start));
    }

    /// <summary>A shell in which "said" is the program under test on an index of the two articles.</summary>
    private TmuxSession StartWithIndex(string shell = "sh")
    {
        var terminal = TmuxSession.Start(_folder, shell);
        string program = Path.Combine(AppContext.BaseDirectory, "said");
        File.WriteAllText(_folder.Combine("said"), $"#!/bin/sh\necho $$ >'{_folder.Combine("said.pid")}'\nexec '{program}' \"$@\"\n");
        terminal.Run("chmod +x said");
        terminal.Run($"export SAID_INDEX='{_folder.Combine("index")}' HOME='{_folder.Path}' PATH=\".:$PATH\"");
        terminal.Run("said index articles");
        terminal.Run("clear");
        return terminal;
    }

    private string Settings(TmuxSession terminal, string name)
    {
        terminal.Run($"stty -a >{name}");
        return File.ReadAllText(_folder.Combine(name));
    }
}
