using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>One word of a phrase in a segment: its list, its positions, and where in the phrase it stands.</summary>
internal sealed class PhrasePart
{
    private readonly PositionsCursor _positions;
    private int[] _buffer;
    private int _count;
    private int _at;

    public PhrasePart(PostingsReader reader, in TermInfo info, int offset, Scratch scratch)
    {
        (Offset, DocumentFrequency) = (offset, info.DocumentFrequency);
        Postings = scratch.Cursor();
        Postings.Open(reader, info);
        _positions = scratch.Positions();
        _positions.Open(reader, info);
        _buffer = scratch.Ints();
        Ordinal = info.Ordinal;
    }

    public int Offset { get; }

    /// <summary>The word itself, to tell words of a phrase that are the same.</summary>
    public int Ordinal { get; }

    public int DocumentFrequency { get; }

    public PostingsCursor Postings { get; }

    /// <summary>Current position less <see cref="Offset"/>: equal for all parts where the phrase stands exactly.</summary>
    public int Position => _buffer[_at] - Offset;

    /// <summary>The positions in the current document, as they are.</summary>
    public ReadOnlySpan<int> Positions => _buffer.AsSpan(0, _count);

    /// <summary>Reads the positions in the current document and stands on the first.</summary>
    public void Load()
    {
        if (Postings.CurrentFrequency > _buffer.Length) _buffer = new int[2 * Postings.CurrentFrequency];
        _count = _positions.Read(Postings, _buffer);
        _at = 0;
    }

    public bool MoveNext() => ++_at < _count;
}
