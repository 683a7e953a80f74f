using SearchEngine.Terminal;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The real program on a real index in a real terminal.</summary>
public sealed class SaidInTmuxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_person_types_narrows_moves_reads_resizes_and_leaves()
    {
        using var terminal = SaidInTmux.Start(_folder);
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
    public void Suspended_and_resumed_it_is_as_before() => IsAsBeforeWhenResumed(terminal => terminal.Press("C-z"));

    [Fact]
    public void Stopped_by_another_program_and_resumed_it_is_as_before()
        => IsAsBeforeWhenResumed(_ => ProgramRun.Run("sh", ["-c", "kill -TSTP $(cat said.pid)"], _folder.Path));

    private void IsAsBeforeWhenResumed(Action<TmuxSession> stop)
    {
        using var terminal = SaidInTmux.Start(_folder, "bash --norc");
        string before = Settings(terminal, "before");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        stop(terminal);
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
        using var terminal = SaidInTmux.Start(_folder);
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
    public void An_accident_gives_the_terminal_back_and_is_told_below_the_prompt()
    {
        using var terminal = SaidInTmux.Start(_folder);
        string before = Settings(terminal, "before");
        terminal.Run($"export {StartupHook.Variable}='{_folder.Combine("accident")}' DOTNET_DbgEnableMiniDump=0");
        terminal.Type($"DOTNET_STARTUP_HOOKS='{typeof(StartupHook).Assembly.Location}' said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        File.WriteAllText(_folder.Combine("accident"), "");
        terminal.WaitFor(screen => screen.Contains("an accident, as ordered", StringComparison.Ordinal) && screen.TrimEnd().EndsWith('$'));
        Assert.Equal(("0", "1", "0"), (terminal.Format("#{alternate_on}"), terminal.Format("#{cursor_flag}"), terminal.Format("#{mouse_any_flag}")));
        Assert.Equal(before, Settings(terminal, "after"));
    }

    [Fact]
    public void Without_an_index_the_screen_begins_on_nothing_and_offers_the_samples()
    {
        using var terminal = SaidInTmux.Start(_folder);
        terminal.Type("SAID_INDEX=$HOME/none said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("Read the sample articles", StringComparison.Ordinal));
        terminal.Press("Enter");
        terminal.WaitFor(screen => screen.Contains("Kestrel Wire", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_view_is_drawn_at_every_size_while_it_changes()
    {
        using var terminal = SaidInTmux.Start(_folder);
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Press("Enter");
        foreach (string view in new[] { "d", "m", "v", "w", "I", "?" })
        {
            terminal.Type(view);
            foreach (var (width, height) in new[] { (200, 50), (61, 9), (33, 4), (5, 3), (1, 1), (TmuxSession.Width, TmuxSession.Height) }) terminal.Resize(width, height);
            terminal.WaitFor(screen => screen.Contains("Esc close", StringComparison.Ordinal));
            terminal.Press("Escape");
            terminal.WaitFor(screen => screen.Contains("Enter read  w", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Hostile_text_never_reaches_the_terminal()
    {
        using var terminal = SaidInTmux.Start(_folder);
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
    public void An_address_with_commands_in_it_is_one_argument_of_the_browser()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("another program shows addresses here");
        using var terminal = SaidInTmux.Start(_folder);
        File.WriteAllText(_folder.Combine("xdg-open"), "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$1\" >opening; mv opening opened\n");
        terminal.Run("chmod +x xdg-open");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Type("harmless");
        terminal.WaitFor(screen => screen.Contains("1 quote ", StringComparison.Ordinal));
        terminal.Press("Enter").Type("o");
        terminal.WaitFor(_ => File.Exists(_folder.Combine("opened")));
        string[] opened = File.ReadAllLines(_folder.Combine("opened"));
        Assert.Equal(("1", 2), (opened[0], opened.Length));
        Assert.StartsWith("https://news.invalid/a?b=$(touch$IFS./owned)", opened[1], StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Combine("owned")));
    }

    [Fact]
    public void A_dumb_terminal_gets_lines_and_no_screen()
    {
        using var terminal = SaidInTmux.Start(_folder);
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

    private string Settings(TmuxSession terminal, string name)
    {
        terminal.Run($"stty -a >{name}");
        return File.ReadAllText(_folder.Combine(name));
    }
}
