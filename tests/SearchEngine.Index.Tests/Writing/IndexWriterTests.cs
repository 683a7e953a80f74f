using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

public sealed class IndexWriterTests
{
    [Fact]
    public void What_was_not_committed_is_lost_and_leaves_no_file()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        var committed = index.Model.Snapshot();
        string[] files = [.. index.Directory.List()];
        index.Delete(TestFields.Id, "1");
        index.Add(new ModelDocument(2));
        index.Reopen();
        index.Model.Restore(committed);
        index.AssertHolds(segments: 1);
        Assert.Equal(files, index.Directory.List());
    }

    /// <summary>Memory that a segment's tables have just grown into is not filled: kept for the next segments, it would leave them no room.</summary>
    [Theory]
    [InlineData(1 << 20)]
    [InlineData(1_500_000)]
    [InlineData(2 << 20)]
    [InlineData(2_500_000)]
    [InlineData(3 << 20)]
    public void Each_segment_has_room_for_a_good_part_of_what_the_first_had(int budget)
    {
        using var index = new WrittenIndex(new IndexWriterOptions { Threads = 1, MemoryBudget = budget, MergeInBackground = false });
        for (int i = 0; i < 6_000; i++) index.Add(new ModelDocument(i) { Text = [.. Enumerable.Range(0, 30).Select(w => $"{i * 30 + w:x8}")] });
        index.Commit();
        using var reader = index.OpenReader();
        Assert.InRange(reader.Segments.Count, 2, 60);
        Assert.All(reader.Segments.SkipLast(1), s => Assert.InRange(s.Documents, reader.Segments[0].Documents / 4, int.MaxValue));
    }

    [Fact]
    public void Files_of_a_dead_writer_are_deleted_and_those_of_others_are_not()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        string[] files = [.. index.Directory.List()];
        foreach (string name in (string[])["s9.terms", "s1.5.live", "c2.pending"]) File.WriteAllText(Path.Combine(index.Directory.Location, name), "left over");
        File.WriteAllText(Path.Combine(index.Directory.Location, "README.md"), "not ours");
        index.Reopen();
        Assert.Equal(files.Append("README.md").Order(StringComparer.Ordinal), index.Directory.List());
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_commit_without_a_change_writes_nothing()
    {
        using var index = new WrittenIndex();
        index.Commit();
        Assert.Equal(0, index.Writer.Generation);
        index.Add(new ModelDocument(1));
        index.Commit();
        index.Commit();
        Assert.Equal(1, index.Writer.Generation);
        index.Reopen();
        index.Commit();
        Assert.Equal(1, index.Writer.Generation);
    }

    [Fact]
    public void A_second_writer_is_refused_and_one_after_the_first_is_not()
    {
        using var index = new WrittenIndex();
        Assert.Throws<DirectoryLockedException>(() => IndexWriter.Open(index.Directory, TestFields.Schema));
        index.Reopen();
    }

    [Fact]
    public void A_closed_writer_may_be_closed_again_and_refuses_the_rest()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        var writer = index.Writer;
        writer.Dispose();
        writer.Dispose();
        Assert.Throws<ObjectDisposedException>(writer.Commit);
        Assert.Throws<ObjectDisposedException>(() => writer.Borrow());
        Assert.Throws<ObjectDisposedException>(() => writer.Delete(TestFields.Id, "1"u8));
        Assert.Throws<ObjectDisposedException>(() => writer.MergeTo(1));
        index.Reopen();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_lease_that_outlives_its_writer_is_given_back_without_harm()
    {
        using var index = new WrittenIndex(new IndexWriterOptions { Threads = 1 });
        var lease = index.Writer.Borrow();
        new ModelDocument(1).AddTo(lease.Builder);
        index.Writer.Dispose();
        lease.Dispose();
        index.Reopen();
        Assert.Equal(0, index.Writer.Generation);
    }

    [Fact]
    public void Memory_is_flushed_when_it_has_grown()
    {
        using var index = new WrittenIndex(new IndexWriterOptions { MemoryBudget = 200_000, Threads = 1, MergeInBackground = false });
        for (int i = 0; i < 400; i++) index.Add(new ModelDocument(i) { Text = [.. Enumerable.Range(0, 100).Select(w => $"w{i}x{w}")] });
        Assert.Contains("s3.terms", index.Directory.List());
        index.Commit();
        index.Model.AssertEqual(index.Directory);
    }
}
