using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class VersionTests
{
    [Theory]
    [InlineData("c1.commit")]
    [InlineData("s1.terms")]
    [InlineData("s1.stored")]
    [InlineData("s1.1.live")]
    public void An_index_of_a_later_version_is_refused_and_left_alone(string newer)
    {
        using var directory = new TemporaryDirectory();
        using (var writer = IndexWriter.Open(directory.Storage, TestFields.Schema, new IndexWriterOptions { Threads = 1 }))
        {
            using (var lease = writer.Borrow())
            {
                new ModelDocument(1).AddTo(lease.Builder);
                new ModelDocument(2).AddTo(lease.Builder);
                lease.Builder.EndBlock();
            }

            writer.Delete(TestFields.Id, "1"u8);
            writer.Commit();
        }

        Resealed.Change(directory.Combine(newer), bytes => bytes[6] = 99);
        var before = Contents(directory);
        var e = Assert.Throws<IndexVersionException>(() => IndexReader.Open(directory.Storage, TestFields.Schema));
        Assert.Equal(99, e.Found);
        Assert.Contains(newer, e.Message, StringComparison.Ordinal);
        Assert.Throws<IndexVersionException>(() => IndexWriter.Open(directory.Storage, TestFields.Schema));
        Assert.Throws<IndexVersionException>(() => IndexChecker.Check(directory.Storage, TestFields.Schema));
        Assert.Equal(before, Contents(directory));
    }

    private static Dictionary<string, string> Contents(TemporaryDirectory directory)
        => directory.Storage.List().ToDictionary(n => n, n => Convert.ToHexString(File.ReadAllBytes(directory.Combine(n))));
}
