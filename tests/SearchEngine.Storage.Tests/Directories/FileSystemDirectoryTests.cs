using System.Globalization;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class FileSystemDirectoryTests : DirectoryContract
{
    [Fact]
    public void A_writer_in_another_process_is_named_and_leaves_nothing_that_blocks_when_it_is_killed()
    {
        using var other = ChildProcess.Start(ChildProcess.TakeLock, Directory.Location);
        Assert.Equal("locked", other.ReadAnswer());
        var refused = Assert.Throws<DirectoryLockedException>(Directory.Lock);
        Assert.Equal(other.Id, refused.ProcessId);
        Assert.Contains($"process {other.Id.ToString(CultureInfo.InvariantCulture)}", refused.Message, StringComparison.Ordinal);
        other.Kill();
        Directory.Lock().Dispose();
    }

    [Fact]
    public void Without_file_locks_no_lock_is_given()
    {
        using var other = ChildProcess.Start(ChildProcess.TakeLock, Directory.Location, setting: ("DOTNET_SYSTEM_IO_DISABLEFILELOCKING", "1"));
        string answer = other.ReadAnswer();
        Assert.StartsWith($"{Directory.Location}: cannot be locked: DOTNET_SYSTEM_IO_DISABLEFILELOCKING", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_permission_to_write_can_be_read()
    {
        Write("a", [1, 2]);
        using var readOnly = ReadOnlyFolder.TryMake(Directory.Location);
        Assert.SkipWhen(readOnly is null, "no folder can be made read-only here");
        Assert.Equal(["a"], Directory.List());
        Assert.Equal([1, 2], Read("a"));
        AssertNamesDirectory(Assert.ThrowsAny<SystemException>(() => Directory.Create("b")));
        AssertNamesDirectory(Assert.ThrowsAny<SystemException>(Directory.Lock));
    }

    [Fact]
    public void A_file_in_the_place_of_the_directory_is_reported()
    {
        File.WriteAllText(Folder.Combine("index"), "");
        AssertNamesDirectory(Assert.ThrowsAny<IOException>(() => Directory.Create("a")));
        AssertNamesDirectory(Assert.ThrowsAny<IOException>(Directory.Lock));
    }

    [Fact]
    public void Syncing_a_directory_that_is_not_there_fails()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows syncs no directories");
        AssertNamesDirectory(Assert.Throws<FileNotFoundException>(Directory.Sync));
    }

    protected override StorageDirectory Open(string path) => new FileSystemDirectory(path);

    private void AssertNamesDirectory(Exception e)
    {
        Assert.Contains(Directory.Location, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }
}
