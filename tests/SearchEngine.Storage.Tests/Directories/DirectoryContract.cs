using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

/// <summary>What every directory must do, whatever lies beneath it.</summary>
public abstract class DirectoryContract : IDisposable
{
    protected TemporaryFolder Folder { get; } = new();

    /// <summary>A directory in a folder that does not exist yet.</summary>
    protected StorageDirectory Directory => field ??= Open(Folder.Combine("index"));

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract StorageDirectory Open(string path);

    [Fact]
    public void A_directory_that_does_not_exist_is_empty_and_comes_with_its_first_file()
    {
        Assert.Empty(Directory.List());
        Write("a", [1]);
        Assert.Equal(["a"], Directory.List());
    }

    [Fact]
    public void Names_are_listed_in_ordinal_order_without_those_of_the_lock()
    {
        using var held = Directory.Lock();
        foreach (string name in (string[])["b", "B", "a.2", "a.10", "_"]) Write(name, []);
        Assert.Equal(["B", "_", "a.10", "a.2", "b"], Directory.List());
    }

    [Fact]
    public void What_was_written_is_read()
    {
        byte[] bytes = [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i * 7))];
        using (var file = Directory.Create("a"))
        {
            Assert.Equal("a", file.Name);
            file.Write(bytes.AsSpan(0, 3));
            file.Write([]);
            file.Write(bytes.AsSpan(3));
            file.Sync();
        }

        Assert.Equal(bytes, Read("a"));
    }

    [Fact]
    public void A_name_is_created_only_once()
    {
        Write("a", [1]);
        Assert.Throws<IOException>(() => Directory.Create("a"));
        Assert.Equal([1], Read("a"));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        Write("a", []);
        Assert.Contains("b", Assert.Throws<FileNotFoundException>(() => Directory.Open("b")).Message, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(() => Directory.Rename("b", "c"));
    }

    [Fact]
    public void Renaming_takes_the_place_of_what_had_the_name()
    {
        Write("old", [1]);
        Write("new", [2]);
        Directory.Rename("new", "old");
        Directory.Sync();
        Assert.Equal(["old"], Directory.List());
        Assert.Equal([2], Read("old"));
    }

    [Fact]
    public void Deleting_what_is_not_there_does_nothing()
    {
        Directory.Delete("a");
        Write("b", []);
        Directory.Delete("a");
        Directory.Delete("b");
        Assert.Empty(Directory.List());
    }

    [Fact]
    public void A_deleted_file_can_still_be_read_where_it_is_mapped()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows keeps a mapped file");
        Write("a", [1, 2, 3]);
        using var file = Directory.Open("a");
        Directory.Delete("a");
        Assert.Equal([1, 2, 3], file.Bytes(0, 3).ToArray());
    }

    [Fact]
    public void A_second_writer_is_told_who_the_first_is_until_that_one_lets_go()
    {
        using (Directory.Lock())
        {
            var refused = Assert.Throws<DirectoryLockedException>(Directory.Lock);
            Assert.Equal(Environment.ProcessId, refused.ProcessId);
        }

        Directory.Lock().Dispose();
    }

    [Theory, InlineData(""), InlineData("."), InlineData(".."), InlineData("a/b"), InlineData("../a"), InlineData("write.lock"), InlineData("write.pid")]
    public void A_name_that_leads_elsewhere_is_refused(string name)
    {
        Write("a", []);
        Assert.Throws<ArgumentException>(() => Directory.Create(name));
        Assert.Throws<ArgumentException>(() => Directory.Open(name));
        Assert.Throws<ArgumentException>(() => Directory.Delete(name));
        Assert.Throws<ArgumentException>(() => Directory.Rename("a", name));
    }

    [Fact]
    public void A_closed_file_takes_nothing_more()
    {
        var file = Directory.Create("a");
        file.Dispose();
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => file.Write([1]));
        Assert.Throws<ObjectDisposedException>(file.Sync);
    }

    protected void Write(string name, byte[] bytes)
    {
        using var file = Directory.Create(name);
        file.Write(bytes);
        file.Sync();
    }

    protected byte[] Read(string name)
    {
        using var file = Directory.Open(name);
        return file.Bytes(0, (int)file.Length).ToArray();
    }
}
