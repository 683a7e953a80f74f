using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Writes the posting lists of one field, term after term (<see cref="PostingsFormat"/>). Between <see cref="StartTerm"/>
/// and <see cref="FinishTerm"/> documents come in ascending order, each followed by its positions in ascending order.
/// </summary>
internal sealed class PostingsWriter
{
    private readonly FileWriter _postings;
    private readonly PositionsWriter? _positions;
    private readonly bool _hasFrequencies;
    private readonly ImpactBuilder _impacts = new();
    private readonly int[] _deltas = new int[PostingsFormat.BlockLength];
    private readonly int[] _frequencies = new int[PostingsFormat.BlockLength];
    private readonly byte[] _norms = new byte[PostingsFormat.BlockLength];
    private readonly ByteBuffer _blocks = new(1 << 14);
    private readonly ByteBuffer _skipImpacts = new();
    private readonly List<int> _lastDocs = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _positionsBefore = [];
    private int _buffered;
    private int _lastDoc;
    private int _documentFrequency;
    private long _totalFrequency;
    private long _totalAtBlockStart;

    public PostingsWriter(FieldDefinition field, FileWriter postings, FileWriter positions)
    {
        _postings = postings;
        _hasFrequencies = field.IsText;
        _positions = field.HasPositions ? new PositionsWriter(positions) : null;
    }

    public void StartTerm()
    {
        _blocks.Clear();
        _skipImpacts.Clear();
        _lastDocs.Clear();
        _ends.Clear();
        _positionsBefore.Clear();
        (_buffered, _documentFrequency, _lastDoc) = (0, 0, -1);
        (_totalFrequency, _totalAtBlockStart) = (0, 0);
        _positions?.StartTerm();
    }

    /// <param name="frequency">1 for a keyword.</param>
    /// <param name="norm">The document's norm; ignored for a keyword.</param>
    public void AddDocument(int document, int frequency, byte norm)
    {
        if (_buffered == PostingsFormat.BlockLength) FlushBlock();
        _deltas[_buffered] = document - _lastDoc;
        _norms[_buffered] = norm;
        _frequencies[_buffered++] = frequency;
        _lastDoc = document;
        _documentFrequency++;
        _totalFrequency += frequency;
        _positions?.StartDocument();
    }

    public void AddPosition(int position) => _positions!.Add(position);

    /// <summary>Writes the list; false when no document came, and nothing was written.</summary>
    public bool FinishTerm(out TermInfo info)
    {
        info = new TermInfo { DocumentFrequency = _documentFrequency, TotalFrequency = _totalFrequency, OnlyDocument = -1, PostingsOffset = _postings.Position };
        if (_documentFrequency == 0) return false;
        if (_buffered == PostingsFormat.BlockLength) FlushBlock();
        if (_documentFrequency == 1) info.OnlyDocument = _lastDoc;
        else WriteTail();
        if (_documentFrequency >= PostingsFormat.BlockLength) WriteSkip();
        if (_documentFrequency > 1) _postings.WriteBytes(_blocks.Written);
        info.PostingsLength = checked((int)(_postings.Position - info.PostingsOffset));
        _positions?.FinishTerm(ref info);
        return true;
    }

    private void FlushBlock()
    {
        int docBits = BlockPacking.BitsFor(_deltas), freqBits = 0, range = _lastDoc - (_lastDocs.Count == 0 ? -1 : _lastDocs[^1]);
        int packed = BlockPacking.PackedLength(docBits), bits = BlockBits.BytesFor(range);
        bool asBits = range <= BlockBits.MostBits && bits <= packed;
        _blocks.WriteByte(asBits ? PostingsFormat.Bits : (byte)docBits);
        AddSkipEntry();
        if (_hasFrequencies)
        {
            for (int i = 0; i < _frequencies.Length; i++) _frequencies[i]--;
            freqBits = BlockPacking.BitsFor(_frequencies);
            _blocks.WriteByte((byte)freqBits);
        }

        if (asBits) BlockBits.Pack(_deltas, _blocks.Extend(bits));
        else BlockPacking.Pack(_deltas, docBits, _blocks.Extend(packed));
        if (_hasFrequencies) BlockPacking.Pack(_frequencies, freqBits, _blocks.Extend(BlockPacking.PackedLength(freqBits)));
        _ends.Add(_blocks.Length);
        _buffered = 0;
    }

    private void AddSkipEntry()
    {
        _lastDocs.Add(_lastDoc);
        _positionsBefore.Add(checked((int)_totalAtBlockStart));
        _totalAtBlockStart = _totalFrequency;
        if (!_hasFrequencies) return;
        for (int i = 0; i < _buffered; i++) _impacts.Add(_frequencies[i], _norms[i]);
        _impacts.Finish(_skipImpacts.Extend(PostingsFormat.ImpactLength));
    }

    private void WriteTail()
    {
        if (_buffered == 0) return;
        bool hasSkip = _documentFrequency >= PostingsFormat.BlockLength;
        if (hasSkip) AddSkipEntry();
        for (int i = 0; i < _buffered; i++)
        {
            if (!_hasFrequencies)
            {
                _blocks.WriteVarInt((ulong)_deltas[i]);
                continue;
            }

            _blocks.WriteVarInt(((ulong)_deltas[i] << 1) | (_frequencies[i] == 1 ? 1u : 0u));
            if (_frequencies[i] != 1) _blocks.WriteVarInt((ulong)_frequencies[i]);
        }

        if (hasSkip) _ends.Add(_blocks.Length);
        _buffered = 0;
    }

    private void WriteSkip()
    {
        foreach (int doc in _lastDocs) _postings.WriteInt32(doc);
        foreach (int end in _ends) _postings.WriteInt32(end);
        if (_positions is not null) foreach (int before in _positionsBefore) _postings.WriteInt32(before);
        _postings.WriteBytes(_skipImpacts.Written);
    }
}
