using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class CommitOrderTests
{
    [Fact]
    public void Contents_are_synced_then_names_then_the_commit_is_renamed_then_its_name_is_synced_then_old_files_go()
    {
        using var folder = TemporaryDirectory.InMemory();
        var directory = new FaultyDirectory(folder.Path);
        Assert.Null(new Session(directory, new Random(3), mergeInBackground: false).Run(60));
        var log = directory.Log;
        int commits = 0;
        for (int i = 0; i < log.Count; i++)
        {
            if (log[i].Kind != DiskOperationKind.Rename) continue;
            commits++;
            AssertAllSyncedBefore(log, i);
            Assert.Equal(DiskOperationKind.SyncDirectory, log[i - 1].Kind);
            Assert.Equal(DiskOperationKind.SyncDirectory, log[i + 1].Kind);
        }

        Assert.InRange(commits, 3, 60);
        AssertNoFileOfACommitIsDeletedBeforeTheNextIsSafe(log);
    }

    /// <summary>The same at the kernel, of a process that merges in the background: whatever a commit may name was written, synced and given its name before.</summary>
    [Fact]
    public void The_kernel_sees_contents_and_names_synced_before_a_rename_and_the_rename_before_a_deletion()
    {
        Assert.SkipUnless(SystemCalls.CanBeTraced, "needs strace, and the right to trace a process");
        using var folder = new TemporaryDirectory();
        string index = Directory.CreateDirectory(folder.Combine("index")).FullName;
        var order = new KernelOrder(index);
        foreach (var call in SystemCall.Of(CrashedWriter.Command(index, Scale.Of(8, 200)), folder.Combine("calls"))) order.See(call);
        Assert.Equal(Scale.Of(8, 200), order.Commits);
        Assert.InRange(order.Deletions, Scale.Of(8, 200), int.MaxValue);
    }

    /// <summary>Whatever was written and not deleted again was synced after its last write.</summary>
    private static void AssertAllSyncedBefore(IReadOnlyList<DiskOperation> log, int rename)
    {
        var unsynced = new HashSet<string>();
        foreach (var operation in log.Take(rename))
        {
            if (operation.Kind is DiskOperationKind.Create or DiskOperationKind.Write) unsynced.Add(operation.Name);
            if (operation.Kind is DiskOperationKind.Sync or DiskOperationKind.Delete) unsynced.Remove(operation.Name);
        }

        // A segment in memory has two files begun, which no commit names.
        Assert.All(unsynced, name => Assert.True(name.EndsWith(".records", StringComparison.Ordinal) || name.EndsWith(".stored", StringComparison.Ordinal), name));
    }

    private static void AssertNoFileOfACommitIsDeletedBeforeTheNextIsSafe(IReadOnlyList<DiskOperation> log)
    {
        bool isSafe = true;
        foreach (var operation in log)
        {
            if (operation.Kind == DiskOperationKind.Rename) isSafe = false;
            if (operation.Kind == DiskOperationKind.SyncDirectory) isSafe = true;
            if (operation.Kind == DiskOperationKind.Delete) Assert.True(isSafe, operation.Name);
        }
    }
}
