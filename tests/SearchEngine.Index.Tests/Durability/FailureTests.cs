using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class FailureTests
{
    [Theory]
    [InlineData(DiskOperationKind.Create, false)]
    [InlineData(DiskOperationKind.Create, true)]
    [InlineData(DiskOperationKind.Write, false)]
    [InlineData(DiskOperationKind.Write, true)]
    [InlineData(DiskOperationKind.Sync, false)]
    [InlineData(DiskOperationKind.Sync, true)]
    [InlineData(DiskOperationKind.SyncDirectory, false)]
    [InlineData(DiskOperationKind.SyncDirectory, true)]
    [InlineData(DiskOperationKind.Rename, false)]
    [InlineData(DiskOperationKind.Rename, true)]
    public void Whatever_call_fails_the_writer_closes_and_the_index_stays(DiskOperationKind kind, bool forever)
    {
        for (int number = 1; FailsAt(number, kind, forever); number += Scale.Of(1 + number / 6, 1))
        {
        }
    }

    /// <summary>Nothing names a file that could not be deleted, and the next writer tries again.</summary>
    [Fact]
    public void A_file_that_cannot_be_deleted_fails_nothing()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        var session = new Session(directory, new Random(5), mergeInBackground: false);
        directory.FailAt(1, forever: true, only: DiskOperationKind.Delete);
        Assert.Null(session.Run(40));
        Assert.Contains(directory.Log, o => o.Kind == DiskOperationKind.Delete);
        int left = directory.List().Count;
        directory.Heal();
        session.AssertSurvivedIn(directory);
        Assert.True(directory.List().Count < left);
    }

    [Fact]
    public void A_writer_that_failed_refuses_everything()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        using var writer = IndexWriter.Open(directory, TestFields.Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false });
        Add(writer, 1);
        directory.FailAt(1, only: DiskOperationKind.Sync);
        var first = Assert.Throws<IOException>(writer.Commit);
        int operations = directory.Log.Count;
        foreach (Action call in (Action[])[writer.Commit, () => writer.Borrow(), () => writer.Delete(TestFields.Id, "1"u8), () => writer.Merge(), () => writer.MergeTo(1)])
        {
            var later = Assert.Throws<IOException>(call);
            Assert.Same(first, later.InnerException);
        }

        Assert.Equal(operations, directory.Log.Count);
    }

    [Fact]
    public void A_merge_that_fails_in_the_background_is_reported_by_the_next_call()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        var options = new IndexWriterOptions { Threads = 1, MergeInBackground = false, MergePolicy = new MergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 3 } };
        using (var first = IndexWriter.Open(directory, TestFields.Schema, options))
        {
            for (int i = 0; i < 10; i++) AddAndCommit(first, i);
        }

        using var writer = IndexWriter.Open(directory, TestFields.Schema, options with { MergeInBackground = true });
        const int FilesOfACommitThatDeletes = 2;
        directory.FailAt(FilesOfACommitThatDeletes + 1, only: DiskOperationKind.Create);
        writer.Delete(TestFields.Id, "3"u8);
        writer.Commit();
        writer.WaitForMerges();
        var e = Assert.Throws<IOException>(() => writer.Borrow());
        Assert.Contains("simulated", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.Empty(IndexChecker.Check(directory, TestFields.Schema));
    }

    private static void AddAndCommit(IndexWriter writer, int id)
    {
        Add(writer, id);
        writer.Commit();
    }

    private static void Add(IndexWriter writer, int id)
    {
        using var lease = writer.Borrow();
        new ModelDocument(id).AddTo(lease.Builder);
        lease.Builder.EndBlock();
    }

    /// <returns>False when the session ended before a call of that number.</returns>
    private static bool FailsAt(int number, DiskOperationKind kind, bool forever)
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        var session = new Session(directory, new Random(5), mergeInBackground: false);
        directory.FailAt(number, forever, kind);
        var failure = session.Run(20);
        Assert.Empty(directory.Misuse);
        Assert.Equal(0, directory.OpenFiles);
        if (failure is null) return false;
        Assert.Contains("simulated", (failure.InnerException ?? failure).Message);
        directory.Heal();
        session.AssertSurvivedIn(directory);
        return true;
    }
}
