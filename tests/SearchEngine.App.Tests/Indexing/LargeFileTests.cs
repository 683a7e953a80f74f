using System.Text.Json;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>One file with all the articles, as exports are: a run that ends in its middle has done something for good.</summary>
public sealed class LargeFileTests : IDisposable
{
    private const int Articles = 200;

    private readonly SaidWorld _world = new();

    public LargeFileTests()
    {
        _world.Variables["SAID_INDEXING__COMMIT_EVERY"] = "00:00:00.0000001";
        _world.Variables["SAID_INDEXING__THREADS"] = "2";
        WriteFile(firstTitle: "Line 0");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_file_is_committed_while_it_is_read()
    {
        int commits = 0;
        _world.Fake.BeforeCommit = () => commits++;
        Assert.Equal(Articles, Index().Articles);
        Assert.InRange(commits, Articles / 2, 2 * Articles);
    }

    [Fact]
    public void A_run_that_is_stopped_in_a_file_is_gone_on_with_by_the_next()
    {
        var first = StopAfterCommits(30);
        Assert.True(first.Stopped);
        Assert.InRange(first.Articles, 30, Articles - 1);
        var partial = Assert.Single(Sources());
        Assert.Equal(first.Articles, partial.Articles);
        Assert.Equal(first.Articles, partial.Progress!.Items);
        var second = Index();
        Assert.Equal((1, Articles - first.Articles), (second.New, second.Articles));
        AssertAllThere();
        Assert.Equal(1, Index().Unchanged);
    }

    [Fact]
    public void A_run_that_dies_in_a_file_loses_only_what_was_not_committed()
    {
        int commits = 0;
        _world.Fake.BeforeCommit = () =>
        {
            if (++commits > 30) throw new IOException("no space");
        };
        Assert.Equal(3, _world.Run("index", "news.jsonl").Code);
        _world.Fake.BeforeCommit = () => { };
        var partial = Assert.Single(Sources());
        Assert.InRange(partial.Articles, 30, Articles - 1);
        Assert.Equal(Articles - partial.Articles, Index().Articles);
        AssertAllThere();
    }

    [Fact]
    public void Stopped_again_and_again_it_comes_to_the_end()
    {
        int runs = 0, read = 0;
        for (Summary summary; (summary = StopAfterCommits(25)).Stopped; runs++) read += summary.Articles;
        Assert.InRange(runs, 2, Articles / 20);
        AssertAllThere();
        Assert.InRange(read, 50, Articles);
    }

    [Fact]
    public void A_file_that_has_changed_where_it_was_read_is_read_from_its_beginning()
    {
        StopAfterCommits(30);
        WriteFile(firstTitle: "Line Z");
        Assert.Equal(Articles, Index().Articles);
        AssertAllThere();
    }

    private Summary StopAfterCommits(int most)
    {
        using var stop = new CancellationTokenSource();
        int commits = 0;
        _world.Fake.BeforeCommit = () =>
        {
            if (++commits == most) stop.Cancel();
        };
        _world.Cancellation = stop.Token;
        var summary = Index();
        (_world.Cancellation, _world.Fake.BeforeCommit) = (CancellationToken.None, () => { });
        return summary;
    }

    private void WriteFile(string firstTitle)
        => _world.Write("news.jsonl", string.Concat(Enumerable.Range(0, Articles).Select(i => $"{{\"id\":\"j{i}\",\"title\":\"{(i == 0 ? firstTitle : $"Line {i}")}\",\"text\":\"The harbour was quiet on day {i}, and the cranes stood still.\"}}\n")));

    private Summary Index() => JsonSerializer.Deserialize<Summary>(_world.Run("index", "news.jsonl", "--json").Output, JsonSerializerOptions.Web)!;

    private IReadOnlyList<SourceRecord> Sources()
    {
        using var index = _world.Fake.Engine.Open(_world.PathOf("index"));
        return index.Sources();
    }

    private void AssertAllThere()
    {
        using var index = _world.Fake.Engine.Open(_world.PathOf("index"));
        Assert.Equal(Articles, index.Articles().Select(a => a.Title).Distinct().Count());
        Assert.Equal(Articles, index.Articles().Count());
        Assert.Equal((Articles, null), (Assert.Single(Sources()).Articles, Assert.Single(Sources()).Progress));
    }

    private sealed record Summary(int New = 0, int Changed = 0, int Unchanged = 0, int Articles = 0, bool Stopped = false);
}
