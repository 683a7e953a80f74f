using SearchEngine.Index.CrashWriter;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class DiskFullTests
{
    public static TheoryData<int> Sizes => Scale.IsLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];

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

    /// <summary>The room grows so slowly that it ends in every file of a commit, its manifest too.</summary>
    [Fact]
    public void A_commit_leaves_no_file_wherever_the_room_for_it_ends()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        WriteUntil(directory, 2);
        long before = directory.Used;
        int rounds = 0;
        for (directory.Capacity = before; ; directory.Capacity += 16, rounds++)
        {
            if (Record.Exception(() => WriteUntil(directory, 3)) is not { } failure) break;
            Assert.IsType<IOException>(failure);
            Assert.Equal(2, AssertWhole(directory));
        }

        Assert.InRange(rounds, 50, 10_000);
        Assert.Equal(3, AssertWhole(directory));
    }

    /// <summary>The same on a file system that really ends, merges in the background and all.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_full_file_system_gives_one_error_and_the_writer_goes_on_once_there_is_room(int megabytes)
    {
        using var folder = new TemporaryDirectory();
        Assert.SkipUnless(Mounts.TryMount("-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder.Path), "needs the right to mount");
        try
        {
            var directory = new FileSystemDirectory(folder.Path);
            var e = Assert.Throws<IOException>(() => WriteUntil(directory, commits: 100_000));
            Assert.Contains("No space left", (e.InnerException ?? e).Message, StringComparison.Ordinal);
            long before = AssertWhole(directory);
            Assert.True(Mounts.TryMount("-o", "remount,size=64m", folder.Path));
            WriteUntil(directory, before + 20);
            Assert.Equal(before + 20, AssertWhole(directory));
        }
        finally
        {
            Mounts.Unmount(folder.Path);
        }
    }

    private static void WriteUntil(StorageDirectory directory, long commits)
    {
        using var writer = IndexWriter.Open(directory, CrashScript.Schema, CrashScript.Options);
        while (writer.Generation < commits) CrashScript.Write(writer, writer.Generation + 1);
    }

    /// <returns>The last commit, which holds what it must and whose files alone are there.</returns>
    private static long AssertWhole(StorageDirectory directory)
    {
        Assert.Empty(IndexChecker.Check(directory, CrashScript.Schema));
        using var reader = IndexReader.Open(directory, CrashScript.Schema);
        Assert.Equal(CrashScript.LiveAfter(reader.Commit.Generation).Count, reader.Segments.Sum(s => s.Info.LiveDocuments));
        Assert.Equal(reader.Commit.Files().Order(StringComparer.Ordinal), directory.List());
        return reader.Commit.Generation;
    }
}
