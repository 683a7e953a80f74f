using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>Every view of the real program in a real terminal: reached by keys, and what the mouse can do by the mouse.</summary>
public sealed class ViewsInTmuxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_view_is_reached_by_keys_and_left_again()
    {
        using var terminal = Open();
        terminal.Press("Enter");
        foreach (var (keys, shown) in new[]
        {
            ("d", "─ When"), ("m", "Who is quoted where"), ("v", "1 quote in 1 outlet"), ("w", "Same words elsewhere"), ("c", "BibTeX"),
            ("A", "Who is missing"), ("=", "the first of two periods"), ("r", "rejected"), ("R", "Reviewed"), ("E", "Export these results"),
            ("I", "articles 2"), ("S", "Save this search"), ("L", "Saved searches"), ("?", "where you are"), (":", "Commands"),
        })
        {
            terminal.Type(keys);
            // The bottom line comes last: a frame that tmux has read half still shows the one before.
            terminal.WaitFor(screen => screen.Contains(shown, StringComparison.Ordinal) && !screen.Contains("Enter read  w", StringComparison.Ordinal));
            terminal.Press("Escape");
            terminal.WaitFor(screen => screen.Contains("Enter read  w", StringComparison.Ordinal));
        }

        terminal.Type("T");
        terminal.WaitFor(screen => screen.Contains("colours: dark", StringComparison.Ordinal));
        terminal.Type("t");
        terminal.WaitFor(screen => screen.Contains("together", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_view_is_reached_on_a_small_screen_too()
    {
        using var terminal = Open();
        terminal.Press("Enter");
        terminal.Resize(80, 24);
        terminal.WaitFor(screen => screen.Contains("Enter read  w", StringComparison.Ordinal));
        foreach (var (command, shown) in new[] { ("range", "─ When"), ("matrix", "quoted where"), ("Index", "articles 2"), ("two periods", "first of two"), ("left out", "Who is missing"), ("Filters", "nothing narrows") })
        {
            terminal.Type(":");
            terminal.WaitFor(screen => screen.Contains("Commands", StringComparison.Ordinal));
            terminal.Type(command).Press("Enter");
            terminal.WaitFor(screen => screen.Contains(shown, StringComparison.Ordinal) && !screen.Contains("Enter read  w", StringComparison.Ordinal));
            terminal.Press("Escape");
            terminal.WaitFor(screen => screen.Contains("Enter read  w", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_mouse_chooses_takes_back_opens_and_draws_a_range()
    {
        using var terminal = Open();
        terminal.Click(5, 3);
        terminal.WaitFor(screen => screen.Contains("outlet: ", StringComparison.Ordinal) && screen.Contains('■', StringComparison.Ordinal));
        terminal.Click(4, 1);
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal) && !screen.Contains("outlet: ", StringComparison.Ordinal));
        terminal.Click(95, 1);
        terminal.WaitFor(screen => screen.Contains("─ When", StringComparison.Ordinal) && screen.Contains("of 3", StringComparison.Ordinal));
        terminal.Click(4, 23).Drag(53, 23);
        terminal.WaitFor(screen => screen.Contains("Jun 2020 …", StringComparison.Ordinal));
        terminal.Click(2, 10);
        terminal.WaitFor(screen => !screen.Contains("─ When", StringComparison.Ordinal));
        terminal.Click(40, 3).Click(40, 3);
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal));
    }

    [Fact]
    public void The_editor_has_the_terminal_and_gives_it_back()
    {
        using var terminal = SaidInTmux.Start(_folder);
        File.WriteAllText(_folder.Combine("editor"), "#!/bin/sh\necho \"$#\" \"$1\" >edited\necho editing\nread line\n");
        terminal.Run("chmod +x editor; export EDITOR=./editor");
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        terminal.Press("Enter").Type("a");
        terminal.WaitFor(screen => screen.Contains("2 articles", StringComparison.Ordinal) && screen.Contains("border trade", StringComparison.Ordinal));
        terminal.Press("Enter");
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal) && screen.Contains("Tomas Reyk told reporters", StringComparison.Ordinal));
        terminal.Type("e");
        terminal.WaitFor(screen => screen.Contains("editing", StringComparison.Ordinal));
        Assert.Equal("0", terminal.Format("#{alternate_on}"));
        terminal.Press("Enter");
        terminal.WaitFor(screen => screen.Contains("Esc back", StringComparison.Ordinal));
        Assert.Equal("1", terminal.Format("#{alternate_on}"));
        Assert.Equal($"1 {_folder.Combine("articles", "one.txt")}\n", File.ReadAllText(_folder.Combine("edited")));
    }

    private TmuxSession Open()
    {
        var terminal = SaidInTmux.Start(_folder);
        terminal.Type("said").Press("Enter");
        terminal.WaitFor(screen => screen.Contains("3 quotes", StringComparison.Ordinal));
        return terminal;
    }
}
