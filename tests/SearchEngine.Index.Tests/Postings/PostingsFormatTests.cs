using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

public sealed class PostingsFormatTests
{
    [Fact]
    public void The_worked_example_is_what_is_written()
    {
        using var postings = new ScratchFile(FileKind.Postings);
        using var positions = new ScratchFile(FileKind.Positions);
        var writer = new PostingsWriter(TestFields.Schema.Fields[TestFields.Text], postings.Writer, positions.Writer);
        writer.StartTerm();
        writer.AddDocument(3, 2, norm: 9);
        writer.AddPosition(7);
        writer.AddPosition(8);
        writer.AddDocument(5, 1, norm: 9);
        writer.AddPosition(300);
        Assert.True(writer.FinishTerm(out var info));
        postings.Writer.Finish();
        positions.Writer.Finish();
        Assert.Equal("080205", postings.Body);
        Assert.Equal("0701AC02", positions.Body);
        Assert.Equal((2, 3L, 3, 4), (info.DocumentFrequency, info.TotalFrequency, info.PostingsLength, info.PositionsLength));
    }

    [Theory]
    [InlineData(2, "80", "AA")]
    [InlineData(3, "02", "FF")]
    public void A_block_is_kept_as_bits_where_that_takes_no_more_room(int gap, string kind, string documents)
    {
        using var postings = new ScratchFile(FileKind.Postings);
        using var positions = new ScratchFile(FileKind.Positions);
        var writer = new PostingsWriter(TestFields.Schema.Fields[TestFields.Key], postings.Writer, positions.Writer);
        writer.StartTerm();
        for (int i = 1; i <= PostingsFormat.BlockLength; i++) writer.AddDocument(gap * i - 1, 1, norm: 0);
        Assert.True(writer.FinishTerm(out _));
        postings.Writer.Finish();
        positions.Writer.Finish();
        string last = Convert.ToHexString(BitConverter.GetBytes(gap * 128 - 1));
        Assert.Equal($"{last}21000000{kind}{string.Concat(Enumerable.Repeat(documents, 32))}", postings.Body);
    }
}
