using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The screen with its threads, on a terminal in memory.</summary>
public sealed class SearchScreenRunTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(100, 24);
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
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
    public void What_was_asked_is_asked_again_once_the_speakers_are_known()
    {
        using var mayPrepare = new ManualResetEventSlim();
        var asked = new SlowIndex(new FakeIndex());
        var running = Run(() => asked, new SearchScreenOptions { Prepare = _ => mayPrepare.Wait() });
        _terminal.WaitFor(text => text.Contains("11 quotes", StringComparison.Ordinal));
        int before = asked.Searches;
        mayPrepare.Set();
        Assert.True(SpinWait.SpinUntil(() => asked.Searches > before, TimeSpan.FromMinutes(1)));
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
    public void A_memory_that_cannot_be_read_is_never_written_over()
    {
        File.WriteAllText(_folder.Combine("searches.json"), "mine, but broken");
        var running = Run(() => new FakeIndex(), new SearchScreenOptions { MemoryFolder = _folder.Path });
        _terminal.WaitFor(text => text.Contains("nothing will be remembered", StringComparison.Ordinal));
        _terminal.Type("grain\rS\r");
        _terminal.WaitFor(text => text.Contains("saved as", StringComparison.Ordinal));
        Leave(running);
        Assert.Equal("mine, but broken", File.ReadAllText(_folder.Combine("searches.json")));
    }

    private Thread Run(Func<IArticleIndex> open, SearchScreenOptions? options = null)
    {
        var running = new Thread(() => SearchScreen.Run(_terminal, open, options ?? new SearchScreenOptions()));
        running.Start();
        return running;
    }

    private void Leave(Thread running)
    {
        _terminal.Type("\u0003");
        Assert.True(running.Join(TimeSpan.FromMinutes(1)), _terminal.Text);
    }
}
