using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The screen with its threads, on a terminal in memory.</summary>
public sealed class SearchScreenRunTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(100, 24);
    private readonly TemporaryFolder _folder = new();
    private Thread? _running;

    public void Dispose()
    {
        _terminal.Type("\u0003");
        _running?.Join(TimeSpan.FromMinutes(1));
        _folder.Dispose();
        _terminal.Dispose();
    }

    [Fact]
    public void The_first_frame_comes_before_the_index_is_open_and_what_is_typed_meanwhile_is_searched()
    {
        using var mayOpen = new ManualResetEventSlim();
        var running = Run(() =>
        {
            mayOpen.Wait();
            return new FakeIndex();
        });
        _terminal.WaitFor(text => text.Contains("opening the index", StringComparison.Ordinal));
        _terminal.Type("sanctions");
        _terminal.WaitFor(text => text.Contains("› sanctions", StringComparison.Ordinal));
        mayOpen.Set();
        _terminal.WaitFor(text => text.Contains("2 quotes", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void A_search_that_hangs_is_cancelled_by_the_next_key()
    {
        var running = Run(() => new SlowIndex(new FakeIndex()));
        _terminal.Type("slow");
        _terminal.WaitFor(text => text.Contains("› slow", StringComparison.Ordinal));
        _terminal.Type("\u0015grain");
        _terminal.WaitFor(text => text.Contains("2 quotes", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void Leaving_does_not_wait_for_a_search()
    {
        var running = Run(() => new SlowIndex(new FakeIndex()));
        _terminal.Type("slow");
        _terminal.WaitFor(text => text.Contains("› slow", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void An_index_that_cannot_be_opened_is_told_in_its_own_words()
    {
        var running = Run(() => throw new IndexUnusableException("index/ holds no index; make one with: said index PATH"));
        _terminal.WaitFor(text => text.Contains("make one", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void An_index_that_opens_and_cannot_be_counted_is_opened_again_when_asked_for()
    {
        var indexes = new Queue<FakeIndex>([new FakeIndex([null!]), new FakeIndex()]);
        var running = Run(() => indexes.Dequeue());
        _terminal.WaitFor(text => text.Contains("a mistake in the program", StringComparison.Ordinal));
        _terminal.Type("\e[15~");
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void What_was_asked_is_asked_again_once_it_is_known_who_is_who()
    {
        File.WriteAllText(_folder.Combine("speakers.txt"), "rename Adila Noor -> Adila N. Noor\n");
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { Speakers = new SpeakerBook(new LedgerFile(_folder.Combine("speakers.txt")), null) });
        _terminal.WaitFor(text => text.Contains("Adila N. Noor", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void A_person_decides_who_is_who_and_takes_it_back()
    {
        string ledger = _folder.Combine("deep", "speakers.txt");
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { Speakers = new SpeakerBook(new LedgerFile(ledger), null) });
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        Search("sanctions", "2 quotes");
        _terminal.Type("ve=");
        _terminal.WaitFor(text => text.Contains("Tomas Reyk is the same as", StringComparison.Ordinal));
        _terminal.Type("vela");
        _terminal.WaitFor(text => text.Contains("▸ Harun Vela", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("decided: merge Tomas Reyk = Harun Vela", StringComparison.Ordinal) && text.Contains("spelt Harun Vela", StringComparison.Ordinal));
        Assert.Contains("merge Tomas Reyk = Harun Vela", File.ReadAllText(ledger), StringComparison.Ordinal);
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("nothing decided", StringComparison.Ordinal));
        Assert.DoesNotContain("merge Tomas", File.ReadAllText(ledger), StringComparison.Ordinal);
        Leave(running);
    }

    [Fact]
    public void A_renamed_speaker_is_followed()
    {
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { Speakers = new SpeakerBook(new LedgerFile(_folder.Combine("speakers.txt")), null) });
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        Search("sanctions", "2 quotes");
        _terminal.Type("ver\u0015Minister Reyk\r");
        _terminal.WaitFor(text => text.Contains("Who is Minister Reyk?", StringComparison.Ordinal) && text.Contains("Tomas Reyk 2", StringComparison.Ordinal));
        _terminal.Type("v");
        _terminal.WaitFor(text => text.Contains("2 quotes in 2 outlets", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void Queries_and_saved_searches_are_there_the_next_time()
    {
        var options = new SearchScreenOptions { MemoryFolder = _folder.Path };
        var running = Run(() => new FakeIndex(), options);
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        _terminal.Type("grain\rS\u0015kept\r");
        _terminal.WaitFor(text => text.Contains("saved as “kept”", StringComparison.Ordinal));
        Leave(running);

        running = Run(() => new FakeIndex(), options);
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        _terminal.Type("\u0010");
        _terminal.WaitFor(text => text.Contains("› grain", StringComparison.Ordinal));
        _terminal.Type("\rL");
        _terminal.WaitFor(text => text.Contains("▸ kept", StringComparison.Ordinal));
        Leave(running);
    }

    [Fact]
    public void What_another_program_saves_while_the_screen_is_open_is_kept()
    {
        var file = new SavedSearchFile(_folder.Path);
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { MemoryFolder = _folder.Path });
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        file.Change(all => all.With(new SavedSearch("elsewhere", "peace")));
        _terminal.Type("grain\rS\u0015here\r");
        _terminal.WaitFor(text => text.Contains("saved as “here”", StringComparison.Ordinal));
        _terminal.Type("L");
        _terminal.WaitFor(text => text.Contains("▸ elsewhere", StringComparison.Ordinal));
        Leave(running);
        Assert.Equal(["elsewhere", "here"], file.Load().Select(s => s.Name));
    }

    [Fact]
    public void Saved_searches_that_cannot_be_read_are_never_written_over_and_nothing_is_said_to_be_saved_until_they_are_mended()
    {
        const string Problem = "nothing can be saved: searches.json cannot be read; mend it or move it away";
        string file = _folder.Combine("searches.json");
        File.WriteAllText(file, "mine, but broken");
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { MemoryFolder = _folder.Path });
        _terminal.WaitFor(text => text.Contains(Problem, StringComparison.Ordinal));
        _terminal.Type("grain\rS\r");
        _terminal.WaitFor(text => text.Contains("› grain", StringComparison.Ordinal) && text.Contains(Problem, StringComparison.Ordinal));
        Assert.Equal("mine, but broken", File.ReadAllText(file));
        Assert.Equal("grain\n", File.ReadAllText(_folder.Combine("history.txt")));
        File.Move(file, file + " kept");
        _terminal.Type("S\r");
        _terminal.WaitFor(text => text.Contains("saved as “grain”", StringComparison.Ordinal));
        Leave(running);
        Assert.Equal("grain", Assert.Single(new SavedSearchFile(_folder.Path).Load()).Name);
    }

    private Thread Run(Func<IArticleIndex> open, SearchScreenOptions? options = null)
    {
        _running = new Thread(() => SearchScreen.Run(_terminal, open, options ?? new SearchScreenOptions()));
        _running.Start();
        return _running;
    }

    /// <summary>Types a query, waits for its answer and goes to the results.</summary>
    private void Search(string query, string found)
    {
        _terminal.Type(query);
        _terminal.WaitFor(text => text.Contains($"› {query}", StringComparison.Ordinal) && text.Contains(found, StringComparison.Ordinal));
        _terminal.Type("\r");
    }

    private void Leave(Thread running)
    {
        _terminal.Type("\u0003");
        Assert.True(running.Join(TimeSpan.FromMinutes(1)), _terminal.Text);
    }
}
