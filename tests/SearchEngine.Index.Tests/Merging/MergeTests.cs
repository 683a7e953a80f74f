using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class MergeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Segments_become_one(bool withDeletions) => Seeded.Cases(5, random =>
    {
        using var index = new WrittenIndex();
        var documents = new RandomDocuments(random);
        for (int segment = 0; segment < 5; segment++)
        {
            for (int i = random.Next(1, 200); i > 0; i--) index.Add(documents.Block());
            index.Commit();
        }

        for (int i = 0; withDeletions && i < documents.Count / 3; i++) index.Delete(TestFields.Id, $"{random.Next(documents.Count)}");
        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 1);
        using var reader = index.OpenReader();
        Assert.Equal(0, reader.Segments[0].Info.Deleted);
        Assert.Equal(SegmentFiles.Parts.Count + 1, index.Directory.List().Count(SegmentFiles.IsOurs));
    });

    [Fact]
    public void Merging_what_is_all_deleted_leaves_nothing()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        index.Commit();
        index.Add(new ModelDocument(2));
        index.Commit();
        index.Delete(TestFields.Id, "1");
        index.Delete(TestFields.Id, "2");
        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 0);
    }

    [Fact]
    public void A_cancelled_merge_leaves_the_segments_as_they_were()
    {
        using var index = new WrittenIndex();
        for (int i = 0; i < 5; i++)
        {
            index.Add(new ModelDocument(i) { Text = ["word" + i] });
            index.Commit();
        }

        using var cancellation = new CancellationTokenSource();
        index.Directory.Creating = _ => cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => index.Writer.MergeTo(1, cancellation.Token));
        index.Directory.Creating = null;
        index.Add(new ModelDocument(5));
        index.Commit();
        index.AssertHolds(segments: 6);
        Assert.Equal(6 * SegmentFiles.Parts.Count + 1, index.Directory.List().Count(SegmentFiles.IsOurs));
        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void Small_stored_blocks_are_joined()
    {
        using var index = new WrittenIndex();
        for (int i = 0; i < 40; i++)
        {
            index.Add(new ModelDocument(i) { Body = [.. Enumerable.Repeat((byte)i, 100)] });
            index.Commit();
        }

        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 1);
        using var reader = index.OpenReader();
        Assert.Equal(1, reader.Segments[0].Stored.Blocks);
    }

    /// <summary>A merge stands still in its middle: meanwhile readers open, read and refresh, and the writer commits.</summary>
    [Fact]
    public async Task While_a_merge_is_under_way_readers_read_and_the_writer_commits()
    {
        using var index = new WrittenIndex();
        using var isMerging = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        for (int i = 0; i < 3; i++) AddAndCommit(i);
        int mergingThread = 0;
        index.Directory.Creating = _ => HoldMerge();
        var merging = Task.Run(() =>
        {
            mergingThread = Environment.CurrentManagedThreadId;
            index.Writer.MergeTo(1);
        });
        isMerging.Wait(TestContext.Current.CancellationToken);
        using var reader = index.OpenReader();
        index.Model.AssertEqual(reader);
        AddAndCommit(3);
        using var newer = reader.OpenNewer();
        Assert.NotNull(newer);
        Assert.Equal(4, newer.Segments.Count);
        index.Model.AssertEqual(newer);
        goOn.Set();
        await merging;
        index.Commit();
        index.Model.AssertEqual(newer);
        index.AssertHolds(segments: 1);

        void AddAndCommit(int id)
        {
            index.Add(new ModelDocument(id) { Text = ["word" + id], Body = [(byte)id] });
            index.Commit();
        }

        void HoldMerge()
        {
            if (Environment.CurrentManagedThreadId != mergingThread || goOn.IsSet) return;
            isMerging.Set();
            goOn.Wait();
        }
    }

    [Fact]
    public void What_a_merge_has_read_does_not_stay_in_memory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        const int BodyLength = 1 << 20, Bodies = 8;
        using var index = new WrittenIndex();
        for (int i = 0; i < 4 * Bodies; i++)
        {
            byte[] body = new byte[BodyLength];
            new Random(i).NextBytes(body);
            index.Add(new ModelDocument(i) { Body = body });
            if (i % Bodies == Bodies - 1) index.Commit();
        }

        using var reader = index.OpenReader();
        index.Writer.MergeTo(1);
        Assert.True(reader.Segments.Sum(s => s.Info.Length) > 30 << 20);
        Assert.InRange(MappedMemory.Of(".stored"), 0, 20 << 20);
    }
}
