using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

/// <summary>The kit's faulty directory keeps the contract while nothing fails, and fails as it says.</summary>
public sealed class FaultyDirectoryTests : DirectoryContract
{
    private const int Seeds = 300;

    private FaultyDirectory Faulty => (FaultyDirectory)Directory;

    [Fact]
    public void Operations_are_logged_in_order()
    {
        Write("a", [1]);
        Directory.Rename("a", "b");
        Directory.Sync();
        Directory.Delete("b");
        Assert.Equal(["Create a", "Write a", "Sync a", "Rename a to b", "SyncDirectory", "Delete b"], Faulty.Log.Select(o => o.ToString()));
    }

    [Fact]
    public void Any_single_operation_can_be_made_to_fail_once()
    {
        for (int n = 1; n <= 6; n++)
        {
            var disk = new FaultyDirectory(Folder.Combine($"once{n}"));
            disk.FailAt(n);
            Assert.Throws<IOException>(() => WriteAllKinds(disk));
            Assert.Equal(n, disk.Log.Count);
            Assert.Equal(0, disk.OpenFiles);
            disk.Create("after").Dispose();
        }
    }

    [Fact]
    public void A_lasting_failure_is_healed_only_by_healing()
    {
        Write("a", [1]);
        Faulty.FailAt(2, forever: true, only: DiskOperationKind.Sync);
        Write("b", [2]);
        Assert.Throws<IOException>(() => Write("c", [3]));
        Assert.Throws<IOException>(() => Write("d", [4]));
        Directory.Rename("a", "e");
        Faulty.Heal();
        Write("f", [5]);
    }

    [Fact]
    public void A_file_used_after_its_failed_sync_is_misuse()
    {
        Faulty.FailAt(1, only: DiskOperationKind.Sync);
        using var file = Directory.Create("a");
        file.Write([1]);
        Assert.Throws<IOException>(file.Sync);
        Assert.Empty(Faulty.Misuse);
        Assert.Throws<IOException>(file.Sync);
        Assert.Throws<IOException>(() => file.Write([2]));
        Assert.Equal(2, Faulty.Misuse.Count);
    }

    [Fact]
    public void A_full_device_takes_what_fits_and_has_room_again_after_a_deletion()
    {
        Faulty.Capacity = 10;
        Write("a", new byte[6]);
        Assert.Throws<IOException>(() => Write("b", new byte[5]));
        Assert.Equal(10, Faulty.Used);
        Assert.Equal(4, Read("b").Length);
        Directory.Delete("b");
        Write("c", new byte[4]);
    }

    [Fact]
    public void After_the_power_cut_nothing_works_and_what_was_durable_is_there()
    {
        Write("a", [1, 2, 3]);
        Directory.Sync();
        Faulty.CutPowerAt(2);
        using (var file = Directory.Create("b"))
        {
            Assert.Throws<IOException>(() => file.Write([4]));
            Assert.Throws<IOException>(file.Sync);
        }

        Assert.Throws<IOException>(() => Directory.Delete("a"));
        Assert.Throws<IOException>(Directory.Sync);
        Assert.Throws<IOException>(Directory.Lock);
        for (int seed = 0; seed < Seeds; seed++) Assert.Equal([1, 2, 3], ReadSurvivor(seed, "a"));
    }

    [Fact]
    public void Names_and_contents_that_were_not_synced_have_every_fate()
    {
        WriteUnsynced("a", [0xFF, 0xFF, 0xFF, 0xFF]);
        var seen = new HashSet<string>();
        for (int seed = 0; seed < Seeds; seed++) seen.Add(ReadSurvivor(seed, "a") is byte[] left ? Describe(left) : "gone");
        Assert.Superset(new HashSet<string> { "gone", "", "00000000", "FFFF", "FFFFFFFF", "flipped" }, seen);
        Assert.Equal(6, seen.Count);

        static string Describe(byte[] left) => left.Any(b => b is not 0 and not 0xFF) ? "flipped" : Convert.ToHexString(left);
    }

    [Fact]
    public void Only_what_was_written_after_the_sync_is_in_danger()
    {
        using (var file = Directory.Create("a"))
        {
            file.Write([1, 2]);
            file.Sync();
            Directory.Sync();
            file.Write([3, 4, 5, 6]);
        }

        for (int seed = 0; seed < Seeds; seed++) Assert.Equal([1, 2], ReadSurvivor(seed, "a")!.Take(2));
        Assert.Equal([1, 2], ReadSurvivor(0, "a", UnsyncedFate.Dropped));
        Assert.Equal([1, 2, 0, 0, 0, 0], ReadSurvivor(0, "a", UnsyncedFate.Zeroed));
        Assert.Equal([1, 2, 3, 4], ReadSurvivor(0, "a", UnsyncedFate.Halved));
        Assert.Equal([1, 2, 3, 4, 5, 6], ReadSurvivor(0, "a", UnsyncedFate.Kept));
    }

    [Fact]
    public void Deleting_the_old_before_the_new_name_is_durable_can_lose_both()
    {
        ReplaceCommit(syncBeforeDeleting: false);
        Assert.Contains(Enumerable.Range(0, Seeds), seed => ReadSurvivor(seed, "commit2") is null && ReadSurvivor(seed, "commit1") is null);
    }

    [Fact]
    public void The_order_of_a_commit_never_loses_both()
    {
        ReplaceCommit(syncBeforeDeleting: true);
        for (int seed = 0; seed < Seeds; seed++) Assert.Equal([2], ReadSurvivor(seed, "commit2"));
    }

    [Fact]
    public void A_replaced_name_holds_the_old_content_or_the_new()
    {
        Write("current", [1]);
        Directory.Sync();
        Write("pending", [2]);
        Directory.Rename("pending", "current");
        var seen = Enumerable.Range(0, Seeds).Select(seed => ReadSurvivor(seed, "current")![0]).ToHashSet();
        Assert.Equal<byte>([1, 2], seen.Order());
    }

    [Fact]
    public void A_killed_process_leaves_all_that_it_wrote()
    {
        WriteUnsynced("a", [1, 2]);
        Directory.Rename("a", "b");
        using var file = Faulty.AfterKill(Folder.Combine("left")).Open("b");
        Assert.Equal([1, 2], file.Bytes(0, 2).ToArray());
    }

    [Fact]
    public void What_lay_there_before_is_durable()
    {
        Write("a", [7]);
        var again = new FaultyDirectory(Directory.Location);
        Assert.Equal(["a"], again.AfterPowerCut(Folder.Combine("left"), seed: 0, UnsyncedFate.Dropped).List());
    }

    [Fact]
    public void The_same_seed_leaves_the_same()
    {
        for (int i = 0; i < 5; i++) WriteUnsynced($"f{i}", new byte[100]);
        for (int seed = 0; seed < 20; seed++) Assert.Equal(Left(seed, "first"), Left(seed, "second"));

        string[] Left(int seed, string folder)
        {
            var survivor = Faulty.AfterPowerCut(Folder.Combine($"{folder}{seed}"), seed);
            return [.. survivor.List().Select(name => name + Convert.ToHexString(File.ReadAllBytes(Path.Combine(survivor.Location, name))))];
        }
    }

    protected override StorageDirectory Open(string path) => new FaultyDirectory(path);

    private static void WriteAllKinds(FaultyDirectory disk)
    {
        using (var file = disk.Create("a"))
        {
            file.Write([1, 2]);
            file.Sync();
        }

        disk.Rename("a", "b");
        disk.Sync();
        disk.Delete("b");
    }

    private void WriteUnsynced(string name, byte[] bytes)
    {
        using var file = Directory.Create(name);
        file.Write(bytes);
    }

    private void ReplaceCommit(bool syncBeforeDeleting)
    {
        Write("commit1", [1]);
        Directory.Sync();
        Write("pending", [2]);
        Directory.Rename("pending", "commit2");
        if (syncBeforeDeleting) Directory.Sync();
        Directory.Delete("commit1");
    }

    private byte[]? ReadSurvivor(int seed, string name, UnsyncedFate? fate = null)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(Faulty.AfterPowerCut(folder.Combine("left"), seed, fate).Location, name);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }
}
