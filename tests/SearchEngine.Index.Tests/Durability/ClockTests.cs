namespace SearchEngine.Index.Tests;

public sealed class ClockTests
{
    [Fact]
    public void Generations_order_commits_whatever_the_clock_says()
    {
        var clock = new SetClock();
        using var index = new WrittenIndex(new IndexWriterOptions { Threads = 1, MergeInBackground = false, Time = clock });
        int id = 0;
        foreach (int year in (int[])[2026, 2036, 2016, 2026])
        {
            clock.Now = new DateTimeOffset(year, 11, 21, 0, 0, 0, TimeSpan.Zero);
            index.Add(new ModelDocument(id++));
            index.Commit();
            index.Reopen();
            using var reader = index.OpenReader();
            Assert.Equal((id, clock.Now), (reader.Commit.Generation, reader.Commit.Time));
            index.AssertHolds(segments: id);
        }
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
