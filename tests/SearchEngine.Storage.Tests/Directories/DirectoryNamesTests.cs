using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class DirectoryNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_directories_exchange_their_names()
    {
        string one = WithFile("one"), other = WithFile("other");
        Assert.SkipUnless(DirectoryNames.TryExchange(one, other), "no such step on this file system");
        Assert.True(File.Exists(Path.Combine(one, "other")));
        Assert.True(File.Exists(Path.Combine(other, "one")));
        Assert.Equal(2, Directory.GetDirectories(_folder.Path).Length);
    }

    [Fact]
    public void A_directory_that_is_not_there_exchanges_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such step");
        string one = WithFile("one");
        Assert.Throws<FileNotFoundException>(() => DirectoryNames.TryExchange(one, _folder.Combine("none")));
        Assert.True(File.Exists(Path.Combine(one, "one")));
    }

    [Fact]
    public void A_moved_directory_has_its_new_name()
    {
        string one = WithFile("one");
        DirectoryNames.Move(one, _folder.Combine("two"));
        Assert.False(Directory.Exists(one));
        Assert.True(File.Exists(_folder.Combine("two", "one")));
    }

    private string WithFile(string name)
    {
        string directory = Directory.CreateDirectory(_folder.Combine(name)).FullName;
        File.WriteAllText(Path.Combine(directory, name), name);
        return directory;
    }
}
