using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Walks a field's terms in the order of their bytes. Before the first <see cref="MoveNext"/> or a seek it stands before
/// the first term; after the last, <see cref="MoveNext"/> returns false for ever.
/// </summary>
public sealed class TermCursor
{
    private readonly TermDictionary _dictionary;
    private readonly int _terms;
    private readonly bool _isText;
    private readonly bool _hasPositions;
    private byte[] _term = new byte[64];
    private int _length;
    private int _at;
    private int _block = -1;
    private TermInfo _info = new() { Ordinal = -1 };

    internal TermCursor(TermDictionary dictionary)
    {
        _dictionary = dictionary;
        _terms = dictionary.Statistics.Terms;
        _isText = dictionary.Field.IsText;
        _hasPositions = dictionary.Field.HasPositions;
    }

    /// <summary>The current term, UTF-8; valid until the next move.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    public TermInfo Info => _info;

    /// <summary>Bytes that the current term shares with the one before it in the same block; 0 for a block's first term and after a seek.</summary>
    public int SharedPrefix { get; private set; }

    public bool MoveNext()
    {
        int next = _info.Ordinal + 1;
        if (next >= _terms)
        {
            _info.Ordinal = _terms;
            return false;
        }

        if (next / TermsFormat.BlockLength != _block) StartBlock(next / TermsFormat.BlockLength);
        try
        {
            ReadEntry();
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_dictionary.File, _dictionary.OffsetOf(_block) + _at, $"the term with ordinal {next}", e);
        }

        return true;
    }

    /// <summary>Goes to the first term that is not less; forwards or backwards.</summary>
    /// <returns>False when every term is less; the cursor then stands after the last.</returns>
    public bool SeekTo(ReadOnlySpan<byte> target)
    {
        if (_terms == 0) return false;
        StartBlock(_dictionary.BlockOf(target));
        while (MoveNext())
        {
            if (Term.SequenceCompareTo(target) >= 0)
            {
                SharedPrefix = 0;
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to a term by its place.</summary>
    public void MoveToOrdinal(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ordinal, (uint)_terms, nameof(ordinal));
        StartBlock(ordinal / TermsFormat.BlockLength);
        while (_info.Ordinal < ordinal) MoveNext();
        SharedPrefix = 0;
    }

    /// <summary>Offset behind the current term's entry, from the start of its block.</summary>
    internal int EntryEnd => _at;

    private void StartBlock(int block)
    {
        _block = block;
        _at = 0;
        _length = 0;
        _info = default;
        _info.Ordinal = block * TermsFormat.BlockLength - 1;
        var bytes = _dictionary.BlockBytes(block);
        try
        {
            _info.PostingsOffset = VarInt.ReadInt64(bytes, ref _at);
            _info.PositionsOffset = VarInt.ReadInt64(bytes, ref _at);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_dictionary.File, _dictionary.OffsetOf(block), "the head of a block of terms", e);
        }
    }

    private void ReadEntry()
    {
        var bytes = _dictionary.BlockBytes(_block);
        int at = _at;
        ReadTerm(bytes, ref at);
        _info.PostingsOffset += _info.PostingsLength;
        _info.PositionsOffset += _info.PositionsLength;
        _info.Ordinal++;
        _info.DocumentFrequency = VarInt.ReadInt32(bytes, ref at);
        _info.TotalFrequency = _info.DocumentFrequency + (_isText ? VarInt.ReadInt64(bytes, ref at) : 0);
        int documentOrLength = VarInt.ReadInt32(bytes, ref at);
        (_info.OnlyDocument, _info.PostingsLength) = _info.DocumentFrequency == 1 ? (documentOrLength, 0) : (-1, documentOrLength);
        _info.PositionsLength = _hasPositions ? VarInt.ReadInt32(bytes, ref at) : 0;
        _at = at;
    }

    private void ReadTerm(ReadOnlySpan<byte> bytes, ref int at)
    {
        int shared = VarInt.ReadInt32(bytes, ref at);
        int suffix = VarInt.ReadInt32(bytes, ref at);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shared, (uint)_length);
        var rest = bytes.Slice(at, suffix);
        if (shared + suffix > _term.Length) Array.Resize(ref _term, 2 * (shared + suffix));
        rest.CopyTo(_term.AsSpan(shared));
        at += suffix;
        SharedPrefix = shared;
        _length = shared + suffix;
    }
}
