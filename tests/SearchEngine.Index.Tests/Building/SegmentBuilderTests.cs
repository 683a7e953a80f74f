using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class SegmentBuilderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void A_segment_holds_what_its_documents_are(int count) => Seeded.Cases(3, random =>
    {
        using var index = new WrittenIndex();
        var documents = new RandomDocuments(random);
        for (int i = 0; i < count; i++) index.Add(documents.Next());
        index.Commit();
        index.AssertHolds(segments: 1);
    });

    [Fact]
    public void Documents_may_be_empty()
    {
        using var index = new WrittenIndex();
        for (int i = 0; i < 130; i++) index.Add(new ModelDocument(i));
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_keyword_may_be_empty_long_or_given_twice()
    {
        using var index = new WrittenIndex();
        string longest = new('x', 1024);
        index.Add(new ModelDocument(1) { Key = "", Tags = ["", longest, "b", longest, "a", ""] });
        index.Add(new ModelDocument(2) { Key = longest, Tags = [longest + "y", "a"] });
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_word_may_fill_a_posting_list_many_times_over()
    {
        using var index = new WrittenIndex();
        var often = Enumerable.Repeat("again", 1000).ToArray();
        for (int i = 0; i < 300; i++) index.Add(new ModelDocument(i) { Text = i % 100 == 7 ? often : ["again", "of", "it"] });
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_text_may_come_in_parts()
    {
        using var index = new WrittenIndex();
        using (var lease = index.Writer.Borrow())
        {
            lease.Builder.StartDocument([], []);
            lease.Builder.AddText(TestFields.Text, "first part"u8);
            lease.Builder.AddText(TestFields.Text, "second"u8);
            lease.Builder.EndBlock();
        }

        index.Writer.Commit();
        using var reader = index.OpenReader();
        var dictionary = reader.Segments[0].Terms(TestFields.Plain);
        Assert.True(dictionary.TryFind("second"u8, out var info));
        var postings = new PostingsCursor();
        postings.Open(reader.Segments[0].Postings(TestFields.Plain), info);
        var positions = new PositionsCursor();
        positions.Open(reader.Segments[0].Postings(TestFields.Plain), info);
        Span<int> found = stackalloc int[1];
        positions.Read(postings, found);
        Assert.Equal(2, found[0]);
    }

    [Fact]
    public void A_field_takes_only_what_its_type_keeps()
    {
        using var index = new WrittenIndex();
        using var lease = index.Writer.Borrow();
        lease.Builder.StartDocument([], []);
        Assert.Throws<ArgumentException>(() => lease.Builder.AddText(TestFields.Key, "a"u8));
        Assert.Throws<ArgumentException>(() => lease.Builder.AddText(TestFields.Plain, "a"u8));
        Assert.Throws<ArgumentException>(() => lease.Builder.AddKeyword(TestFields.Text, "a"u8));
        Assert.Throws<ArgumentException>(() => lease.Builder.SetNumber(TestFields.Flag, 1));
        Assert.Throws<ArgumentException>(() => lease.Builder.SetFlag(TestFields.Number));
    }

    [Fact]
    public void A_single_valued_field_refuses_a_second_value()
    {
        using var index = new WrittenIndex();
        using (var lease = index.Writer.Borrow())
        {
            lease.Builder.StartDocument(new ModelDocument(0).Record, []);
            lease.Builder.AddKeyword(TestFields.Key, "one"u8);
            lease.Builder.AddKeyword(TestFields.Key, "one"u8);
            Assert.Throws<InvalidOperationException>(() => lease.Builder.AddKeyword(TestFields.Key, "two"u8));
            lease.Builder.AddKeyword(TestFields.Id, "0"u8);
            lease.Builder.EndBlock();
        }

        index.Model.Add(new ModelDocument(0) { Key = "one" });
        index.Commit();
        index.AssertHolds(segments: 1);
    }

    [Fact]
    public void A_block_that_was_not_ended_is_lost_and_the_next_one_is_whole()
    {
        using var index = new WrittenIndex();
        index.Add(new ModelDocument(1));
        using (var lease = index.Writer.Borrow())
        {
            new ModelDocument(2).AddTo(lease.Builder);
            new ModelDocument(3).AddTo(lease.Builder);
        }

        index.Add(new ModelDocument(4));
        index.Commit();
        using var reader = index.OpenReader();
        var live = Enumerable.Range(0, reader.Documents).Where(reader.Segments[0].IsLive).Select(d => Encoding.UTF8.GetString(reader.Segments[0].Records.Record(d)));
        Assert.Equal(["document 1", "document 4"], live);
    }
}
