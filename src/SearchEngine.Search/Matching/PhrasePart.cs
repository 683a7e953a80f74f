using System.Runtime.CompilerServices;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>One word of a phrase in a segment: its list, its positions, and where in the phrase it stands.</summary>
internal sealed class PhrasePart
{
    /// <summary>Numbers in a vector; fillers behind the positions.</summary>
    public const int Padding = 8;

    private readonly PositionsCursor _positions;
    private readonly BlockBounds? _bounds;
    private int[] _buffer;
    private int _count;
    private int _at;

    /// <param name="scorer">The phrase's, null when it only filters.</param>
    public PhrasePart(SegmentReader segment, int field, in TermInfo info, int offset, TermScorer? scorer, Scratch scratch)
    {
        (Offset, DocumentFrequency, Ordinal) = (offset, info.DocumentFrequency, info.Ordinal);
        var reader = segment.Postings(field);
        Postings = scratch.Cursor();
        Postings.Open(reader, info);
        _positions = scratch.Positions();
        _positions.Open(reader, info);
        (_buffer, Indexes) = (scratch.Ints(), scratch.Ints());
        if (scorer is not null) _bounds = new BlockBounds(segment, Postings, scorer, scratch);
    }

    public int Offset { get; }

    /// <summary>The word itself, to tell words of a phrase that are the same.</summary>
    public int Ordinal { get; }

    public int DocumentFrequency { get; }

    public PostingsCursor Postings { get; }

    /// <summary>Where in the cursor's block the documents stand that all words of the phrase have.</summary>
    public int[] Indexes { get; }

    /// <summary>Current position less <see cref="Offset"/>: equal for all parts where the phrase stands exactly.</summary>
    public int Position => _buffer[_at];

    /// <summary>Occurrences in the document at one of <see cref="Indexes"/>.</summary>
    public int Frequency(int found) => Postings.Frequencies[Indexes[found]];

    /// <summary>What the phrase could score at best if it stood wherever the word does.</summary>
    public float MaxScore(int first, int limit) => _bounds?.Best(first, limit) ?? 0;

    /// <summary>Moves on from blocks where the phrase cannot score more than <paramref name="least"/>.</summary>
    public void SkipUncompetitive(float least) => _bounds?.SkipUncompetitive(least);

    /// <inheritdoc cref="BlockBounds.SkipUncompetitive(WindowSums, int)"/>
    public void SkipUncompetitive(WindowSums window, int limit) => _bounds?.SkipUncompetitive(window, limit);

    /// <summary>Takes the least of a frequency and of this word's, for the first so many of <see cref="Indexes"/>.</summary>
    public void LowerToFrequencies(Span<int> least)
    {
        var frequencies = Postings.Frequencies;
        for (int i = 0; i < least.Length; i++)
        {
            // Math.Min would be a jump that cannot be foretold.
            int difference = frequencies[Indexes[i]] - least[i];
            least[i] += difference & (difference >> 31);
        }
    }

    /// <summary>For looking at the positions in many documents at <see cref="Indexes"/>, while the list's cursor stays where it is.</summary>
    public PeekedPositions Peek() => new(this);

    /// <summary>Reads the positions in the document at one of <see cref="Indexes"/>, less <see cref="Offset"/>, and stands on the first.</summary>
    public void Load(int found)
    {
        int frequency = Frequency(found);
        if (frequency + Padding > _buffer.Length) _buffer = new int[2 * frequency + Padding];
        _count = _positions.Read(Postings, Indexes[found], -Offset, _buffer);
        _at = 0;
    }

    /// <summary>What <see cref="Load"/> read, up to a whole number of vectors: behind the end stands a number that is no position.</summary>
    public ReadOnlySpan<int> Padded(int filler)
    {
        _buffer.AsSpan(_count, Padding).Fill(filler);
        return _buffer.AsSpan(0, (_count + Padding - 1) & -Padding);
    }

    public bool MoveNext() => ++_at < _count;

    /// <summary>The positions of a word where they lie unpacked. What finding them takes is the same for all documents of a block, and is looked up once.</summary>
    public readonly ref struct PeekedPositions(PhrasePart part)
    {
        private readonly ReadOnlySpan<int> _indexes = part.Indexes;
        private readonly ReadOnlySpan<int> _before = part.Postings.OccurrencesBefore;
        private readonly ReadOnlySpan<int> _frequencies = part.Postings.Frequencies;
        private readonly PositionsCursor _positions = part._positions;
        private readonly int _offset = part.Offset;

        /// <summary>The positions in the document at one of <see cref="Indexes"/>; copied only where they lie apart.</summary>
        /// <param name="plus">To be added to each for the position less <see cref="Offset"/>.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ReadOnlySpan<int> At(int found, out int plus)
        {
            int index = _indexes[found];
            var positions = _positions.Peek(_before[index], _frequencies[index], out plus);
            if (positions.IsEmpty) return part.Copy(found);
            plus -= _offset;
            return positions;
        }
    }

    private ReadOnlySpan<int> Copy(int found)
    {
        Load(found);
        return _buffer.AsSpan(0, _count);
    }
}
