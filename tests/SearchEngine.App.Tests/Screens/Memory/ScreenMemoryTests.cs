using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class ScreenMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Queries_are_remembered_in_order_each_once()
    {
        var memory = new ScreenMemory(_folder.Combine("deep", "down"));
        Assert.Empty(memory.LoadHistory());
        foreach (string query in new[] { "one", "two", "one", " ", "three\nlines" }) memory.AddToHistory(query);
        Assert.Equal(["two", "one", "three lines"], memory.LoadHistory());
    }

    [Fact]
    public void Saved_searches_come_back_as_they_were()
    {
        var memory = new ScreenMemory(_folder.Path);
        SavedSearch[] searches =
        [
            new("plain", ""),
            new("all of it \e", "\"joint commission\" ü")
            {
                Kind = ResultKind.Quotes,
                Sort = SortOrder.DateAscending,
                Choices = [new(FacetField.Outlet, null), new(FacetField.Speaker, "Noor", Excluded: true)],
                Reviews = [new(ReviewVerdict.Used), new(ReviewVerdict.Open, Excluded: true)],
                From = new DateOnly(2020, 1, 2),
                To = new DateOnly(2021, 3, 4),
                Like = new ArticleName("grain", "Grain \e sails"),
                IsGrouped = true,
                SeenAt = new DateTimeOffset(2022, 5, 6, 7, 8, 9, TimeSpan.Zero),
                SeenTotal = 2,
                Seen = [SeenResult.Parse("a#1 3f9ac1d2e4b50817"), SeenResult.Parse("b")],
            },
        ];
        memory.Searches.Change(_ => searches);
        memory.Searches.Change(all => all);
        var loaded = memory.Searches.Load();
        Assert.Equivalent(searches, loaded, strict: true);
        Assert.Equal(["searches.json"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_the_owner_can_read_what_is_remembered()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes");
            return;
        }

        var memory = new ScreenMemory(_folder.Path);
        memory.AddToHistory("a query");
        memory.Searches.Change(_ => []);
        foreach (string file in Directory.EnumerateFiles(_folder.Path)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Searches_saved_at_the_same_time_are_all_kept()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, window =>
        {
            var file = new SavedSearchFile(_folder.Path);
            for (int i = 0; i < 8; i++) file.Change(all => all.With(new SavedSearch($"{window} {i}", "grain")));
        });
        Assert.Equal(32, new SavedSearchFile(_folder.Path).Load().Count);
    }

    [Fact]
    public void Queries_remembered_at_the_same_time_are_all_kept()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, window =>
        {
            var memory = new ScreenMemory(_folder.Path);
            for (int i = 0; i < 20; i++)
            {
                memory.AddToHistory($"{window} {i}");
                Assert.Contains($"{window} {i}", memory.LoadHistory());
            }
        });
        Assert.Equal(80, new ScreenMemory(_folder.Path).LoadHistory().Count);
    }

    [Fact]
    public void A_look_is_kept_only_with_the_search_that_was_looked_at()
    {
        var (grain, dam) = (new SavedSearch("grain", "grain") { Choices = [new(FacetField.Outlet, "The Harbour")] }, new SavedSearch("dam", "dam"));
        var looked = grain with { Choices = [.. grain.Choices], SeenAt = DateTimeOffset.UnixEpoch, SeenTotal = 3 };
        SavedSearch[] all = [grain, dam];
        Assert.Equal([looked, dam], all.WithLook(looked));
        Assert.Equal([dam], all.Without("grain").WithLook(looked));
        var other = grain with { Choices = [] };
        Assert.Equal([dam, other], all.With(other).WithLook(looked));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{\"name\":\"x\"}]")]
    [InlineData("[{\"name\":\"x\",\"query\":\"\",\"kind\":\"Songs\",\"sort\":\"Relevance\",\"choices\":[]}]")]
    public void A_file_that_is_something_else_is_said_to_be_so(string content)
    {
        File.WriteAllText(_folder.Combine("searches.json"), content);
        Assert.Throws<FormatException>(new ScreenMemory(_folder.Path).Searches.Load);
        Assert.Throws<FormatException>(() => new ScreenMemory(_folder.Path).Searches.Change(all => all));
        Assert.Equal(content, File.ReadAllText(_folder.Combine("searches.json")));
    }
}
