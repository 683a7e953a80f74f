using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class ReadOnlyTests
{
    [Fact]
    public void Reading_and_checking_change_nothing()
    {
        using var folder = TemporaryDirectory.InMemory();
        var session = new Session(new FaultyDirectory(folder.Path), new Random(1), mergeInBackground: false);
        Assert.Null(session.Run(20));
        var watched = new FaultyDirectory(folder.Path);
        Assert.Empty(IndexChecker.Check(watched, TestFields.Schema));
        using var reader = IndexReader.Open(watched, TestFields.Schema);
        session.Model.AssertEqual(reader);
        Assert.Null(reader.OpenNewer());
        Assert.Empty(watched.Log);
    }

    [Fact]
    public void In_a_directory_that_cannot_be_written_to_reading_works_and_writing_gives_one_error()
    {
        Assert.SkipWhen(Environment.UserName == "root", "for root every directory can be written to");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions of another kind");
        if (OperatingSystem.IsWindows()) return;
        using var directory = new TemporaryDirectory();
        using (var index = IndexWriter.Open(new FileSystemDirectory(directory.Path), TestFields.Schema))
        {
            using (var lease = index.Borrow())
            {
                new ModelDocument(1).AddTo(lease.Builder);
                lease.Builder.EndBlock();
            }

            index.Commit();
        }

        File.SetUnixFileMode(directory.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Empty(IndexChecker.Check(directory.Storage, TestFields.Schema));
            Assert.Throws<UnauthorizedAccessException>(() => IndexWriter.Open(new FileSystemDirectory(directory.Path), TestFields.Schema).Dispose());
        }
        finally
        {
            File.SetUnixFileMode(directory.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
