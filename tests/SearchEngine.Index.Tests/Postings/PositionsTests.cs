using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class PositionsTests
{
    /// <summary>Gaps from one document's positions to the next's: alike, with a few large ones among them, and the largest.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 3)]
    [InlineData(60, 20)]
    [InlineData(60, 128)]
    public void A_run_comes_back_however_its_gaps_differ(int usual, int large) => Seeded.Cases(20, random =>
    {
        int[] deltas = [.. Enumerable.Range(0, 1000).Select(_ => random.Next(128) < large ? random.Next(1 << random.Next(1, 20)) : random.Next(usual + 1))];
        using var postings = new ScratchFile(FileKind.Postings);
        using var positions = new ScratchFile(FileKind.Positions);
        var field = TestFields.Schema.Fields[TestFields.Text];
        var writer = new PostingsWriter(field, postings.Writer, positions.Writer);
        writer.StartTerm();
        writer.AddDocument(0, deltas.Length, 1);
        int position = 0;
        foreach (int delta in deltas) writer.AddPosition(position += delta);
        Assert.True(writer.FinishTerm(out var info));
        postings.Writer.Finish();
        positions.Writer.Finish();

        var reader = new PostingsReader(field, postings.Mapped, positions.Mapped);
        var cursor = new PostingsCursor();
        cursor.Open(reader, info);
        var found = new int[deltas.Length];
        var positionsCursor = new PositionsCursor();
        positionsCursor.Open(reader, info);
        Assert.Equal(deltas.Length, positionsCursor.Read(cursor, found));
        position = 0;
        Assert.Equal(deltas.Select(d => position += d), found);
    });

    [Fact]
    public void A_large_gap_among_small_ones_costs_a_few_bytes()
    {
        using var postings = new ScratchFile(FileKind.Postings);
        using var positions = new ScratchFile(FileKind.Positions);
        var writer = new PostingsWriter(TestFields.Schema.Fields[TestFields.Text], postings.Writer, positions.Writer);
        writer.StartTerm();
        writer.AddDocument(0, 128, 1);
        int position = 0;
        for (int i = 0; i < 128; i++) writer.AddPosition(position += i == 77 ? 1_000_000 : 1);
        Assert.True(writer.FinishTerm(out var info));
        const int End = 4, Head = 2, Packed = 16, Exception = 1 + 3;
        Assert.Equal(End + Head + Packed + Exception, info.PositionsLength);
    }
}
