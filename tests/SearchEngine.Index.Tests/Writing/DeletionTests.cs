using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class DeletionTests
{
    [Fact]
    public void What_is_flushed_is_deleted()
    {
        using var index = new WrittenIndex();
        AddNumbered(index, 0, 200);
        index.Commit();
        index.Delete(TestFields.Id, "7");
        index.Delete(TestFields.Key, "odd");
        index.Commit();
        index.AssertHolds(segments: 1);
        index.Reopen();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void What_is_not_flushed_is_deleted_and_what_comes_later_is_not()
    {
        using var index = new WrittenIndex();
        AddNumbered(index, 0, 10);
        index.Delete(TestFields.Key, "odd");
        AddNumbered(index, 10, 20);
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_document_replaced_many_times_is_there_once()
    {
        using var index = new WrittenIndex();
        for (int i = 0; i < 50; i++)
        {
            index.Delete(TestFields.Key, "the one");
            index.Add(new ModelDocument(i) { Key = "the one" });
            if (i % 7 == 0) index.Commit();
        }

        index.Commit();
        Assert.Equal([49], index.Model.Live);
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void Deleting_one_document_of_a_block_leaves_the_others()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1), new ModelDocument(2), new ModelDocument(3));
        index.Delete(TestFields.Id, "2");
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_block_in_the_making_is_not_deleted()
    {
        using var index = new WrittenIndex();
        using (var lease = index.Writer.Borrow())
        {
            new ModelDocument(1).AddTo(lease.Builder);
            lease.Builder.EndBlock();
            new ModelDocument(2) { Key = "k" }.AddTo(lease.Builder);
            ModelIndex.Delete(index.Writer, TestFields.Key, "k");
            lease.Builder.EndBlock();
        }

        index.Model.Add(new ModelDocument(1));
        index.Model.Add(new ModelDocument(2) { Key = "k" });
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_segment_without_a_live_document_is_dropped_with_its_files()
    {
        using var index = new WrittenIndex();
        AddNumbered(index, 0, 10);
        index.Commit();
        AddNumbered(index, 10, 20);
        index.Delete(TestFields.Key, "odd");
        index.Delete(TestFields.Key, "even");
        index.Commit();
        index.AssertHolds(segments: 0);
        Assert.Equal(["c2.commit"], index.Directory.List().Where(SegmentFiles.IsOurs));
    }

    [Fact]
    public void Deleting_nothing_is_nothing_to_commit()
    {
        using var index = new WrittenIndex();
        AddNumbered(index, 0, 10);
        index.Commit();
        index.Delete(TestFields.Id, "11");
        index.Commit();
        Assert.Equal(1, index.Writer.Generation);
        index.Delete(TestFields.Id, "1");
        index.Commit();
        index.Delete(TestFields.Id, "1");
        index.Commit();
        Assert.Equal(2, index.Writer.Generation);
    }

    [Fact]
    public void Deletions_that_come_during_a_merge_reach_the_merged_segment() => Seeded.Cases(20, random =>
    {
        using var index = new WrittenIndex();
        for (int segment = 0; segment < 3; segment++)
        {
            AddNumbered(index, 100 * segment, 100 * segment + 50);
            index.Commit();
        }

        index.Delete(TestFields.Id, "101");
        int moment = random.Next(SegmentFiles.Parts.Count), created = 0;
        index.Directory.Creating = _ =>
        {
            if (created++ != moment) return;
            index.Delete(TestFields.Id, $"{random.Next(50)}");
            index.Delete(TestFields.Id, $"{100 + random.Next(50)}");
            if (random.Next(2) == 0) index.Delete(TestFields.Key, "odd");
            if (random.Next(2) == 0) index.Commit();
        };
        index.Writer.MergeTo(1);
        index.Directory.Creating = null;
        index.Commit();
        index.AssertHolds(segments: 1);
        index.Writer.MergeTo(1);
        index.Commit();
        index.AssertHolds(segments: 1);
    });

    private static void AddNumbered(WrittenIndex index, int first, int end)
    {
        for (int i = first; i < end; i++) index.Add(new ModelDocument(i) { Key = i % 2 == 0 ? "even" : "odd", Text = ["number", "n" + i] });
    }
}
