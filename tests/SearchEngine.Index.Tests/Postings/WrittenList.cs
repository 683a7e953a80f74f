using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>A random posting list, written among others, and what it must read as.</summary>
internal sealed class WrittenList : IDisposable
{
    private readonly ScratchFile _postings = new(FileKind.Postings);
    private readonly ScratchFile _positions = new(FileKind.Positions);
    private readonly FieldDefinition _field;
    private readonly TermInfo _info;

    public WrittenList(int field, Random random, int documents, int largestGap, int largestFrequency)
    {
        _field = TestFields.Schema.Fields[field];
        (Documents, Frequencies, Norms, Positions) = (new int[documents], new int[documents], new byte[documents], new int[documents][]);
        int document = -1;
        for (int i = 0; i < documents; i++)
        {
            Documents[i] = document += random.Next(1, largestGap + 1);
            Frequencies[i] = random.Next(1, largestFrequency + 1);
            Norms[i] = (byte)random.Next(1, 256);
            Positions[i] = new int[Frequencies[i]];
            int position = -1;
            for (int p = 0; p < Positions[i].Length; p++) Positions[i][p] = position += random.Next(1, random.Next(10) == 0 ? 5000 : 4);
        }

        var writer = new PostingsWriter(_field, _postings.Writer, _positions.Writer);
        WriteNeighbour(writer);
        _info = Write(writer);
        WriteNeighbour(writer);
        _postings.Writer.Finish();
        _positions.Writer.Finish();
    }

    public int[] Documents { get; }

    public int[] Frequencies { get; }

    public byte[] Norms { get; }

    public int[][] Positions { get; }

    public PostingsCursor OpenPostings()
    {
        var cursor = new PostingsCursor();
        Open(cursor);
        return cursor;
    }

    public void Open(PostingsCursor cursor) => cursor.Open(Reader(), _info);

    public PositionsCursor OpenPositions()
    {
        var cursor = new PositionsCursor();
        cursor.Open(Reader(), _info);
        return cursor;
    }

    public void Dispose()
    {
        _postings.Dispose();
        _positions.Dispose();
    }

    private PostingsReader Reader() => new(_field, _postings.Mapped, _positions.Mapped);

    private TermInfo Write(PostingsWriter writer)
    {
        writer.StartTerm();
        for (int i = 0; i < Documents.Length; i++)
        {
            writer.AddDocument(Documents[i], Frequencies[i], Norms[i]);
            if (!_field.HasPositions) continue;
            foreach (int position in Positions[i]) writer.AddPosition(position);
        }

        Assert.True(writer.FinishTerm(out var info));
        return info;
    }

    private void WriteNeighbour(PostingsWriter writer)
    {
        writer.StartTerm();
        for (int d = 0; d < 200; d += 3)
        {
            writer.AddDocument(d, 1, 1);
            if (_field.HasPositions) writer.AddPosition(d);
        }

        Assert.True(writer.FinishTerm(out _));
    }
}
