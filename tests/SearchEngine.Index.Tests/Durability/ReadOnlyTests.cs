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

        using var readOnly = ReadOnlyFolder.TryMake(directory.Path);
        Assert.SkipWhen(readOnly is null, "no folder can be made read-only here");
        Assert.Empty(IndexChecker.Check(directory.Storage, TestFields.Schema));
        using (var reader = IndexReader.Open(directory.Storage, TestFields.Schema)) Assert.Equal(1, reader.Documents);
        var e = Assert.ThrowsAny<Exception>(() => IndexWriter.Open(new FileSystemDirectory(directory.Path), TestFields.Schema).Dispose());
        Assert.True(e is UnauthorizedAccessException or IOException, $"{e}");
        Assert.Contains(directory.Path, e.Message, StringComparison.Ordinal);
    }
}
