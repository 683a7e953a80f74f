using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class DiskFullTests
{
    [Fact]
    public void A_full_disk_gives_one_error_and_the_writer_goes_on_once_there_is_room()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        var random = new Random(11);
        var session = new Session(directory, random, mergeInBackground: false);
        Assert.Null(session.Run(10));
        long before = directory.Used;
        int rounds = 0;
        for (long room = 0; ; room += random.Next(3 << 10, 5 << 10), rounds++)
        {
            directory.Capacity = before + room;
            if (session.Run(5) is not { } failure) break;
            Assert.Contains("No space left", (failure.InnerException ?? failure).Message, StringComparison.Ordinal);
            Assert.Empty(IndexChecker.Check(directory, TestFields.Schema));
            using var reader = IndexReader.Open(directory, TestFields.Schema);
            Assert.Equal(reader.Commit.Files().Order(StringComparer.Ordinal), directory.List());
            session.Resume(reader);
        }

        Assert.InRange(rounds, 3, 1000);
        directory.Capacity = null;
        session.AssertSurvivedIn(directory);
    }
}
