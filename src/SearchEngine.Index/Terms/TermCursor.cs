using System.Buffers.Binary;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Walks a field's terms in the order of their bytes. Before the first <see cref="MoveNext"/> or a seek it stands before
/// the first term; after the last, <see cref="MoveNext"/> returns false for ever. A walk reads the terms' bytes alone; what
/// else the dictionary knows of a term is read when asked for.
/// </summary>
public sealed class TermCursor
{
    private readonly TermDictionary _dictionary;
    private readonly int _terms;
    private readonly TermEntry _entry;
    private byte[] _term = new byte[64];
    private int _length;
    private int _ordinal = -1;
    private int _block = -1;
    private long _blockOffset;
    private int _blockLength;

    // Offset in the block behind the current term's entry, and behind the last entry whose numbers have been read.
    private int _at;
    private int _readTo;
    private TermInfo _info;

    internal TermCursor(TermDictionary dictionary)
    {
        (_dictionary, _terms) = (dictionary, dictionary.Statistics.Terms);
        _entry = new TermEntry(dictionary.Field);
    }

    /// <summary>The current term, UTF-8; valid until the next move.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>The current term's place in the order; as many as there are terms after the last.</summary>
    public int Ordinal => _ordinal;

    /// <summary>What the dictionary knows of the current term.</summary>
    /// <exception cref="CorruptIndexException">It cannot be read.</exception>
    public TermInfo Info
    {
        get
        {
            if ((uint)_ordinal >= (uint)_terms) return new TermInfo { Ordinal = _ordinal };
            if (_readTo == 0 || _info.Ordinal != _ordinal) ReadInfo();
            return _info;
        }
    }

    /// <summary>Bytes that the current term shares with the one before it in the same block, or with the one that a seek forwards began at; 0 for a block's first term and after another seek.</summary>
    public int SharedPrefix { get; private set; }

    public bool MoveNext()
    {
        if (!StartEntry(out var block)) return false;
        try
        {
            int shared = VarInt.ReadInt32(block, ref _at);
            TakeTerm(block, shared);
            SharedPrefix = shared;
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Explained(e);
        }

        return true;
    }

    /// <summary>Goes to the first term that is not less; forwards or backwards.</summary>
    /// <returns>False when every term is less; the cursor then stands after the last.</returns>
    public bool SeekTo(ReadOnlySpan<byte> target)
    {
        if (_terms == 0) return false;
        StartBlock(_dictionary.BlockOf(target));
        return MoveNext() && (Term.SequenceCompareTo(target) >= 0 || GoTo(target, 0));
    }

    /// <summary>Goes on from the current term to the first that is not less than a target, which is greater than the current term.</summary>
    /// <returns>False when every term is less; the cursor then stands after the last.</returns>
    public bool SeekForward(ReadOnlySpan<byte> target)
    {
        int block = _dictionary.BlockOf(target, _block);
        if (block == _block) return GoTo(target, int.MaxValue);
        StartBlock(block);
        return MoveNext() && (Term.SequenceCompareTo(target) >= 0 || GoTo(target, 0));
    }

    /// <summary>Goes to a term by its place.</summary>
    public void MoveToOrdinal(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ordinal, (uint)_terms, nameof(ordinal));
        if (ordinal / TermsFormat.BlockLength != _block || ordinal < _ordinal) StartBlock(ordinal / TermsFormat.BlockLength);
        while (_ordinal < ordinal) MoveNext();
        SharedPrefix = 0;
    }

    /// <summary>Offset behind the current term's entry, from the start of its block.</summary>
    internal int EntryEnd => _at;

    /// <summary>
    /// Goes on entry by entry. An entry that shares more with the one before than that shares with the target differs from
    /// the target in the same byte: it is less too, and its bytes are not looked at.
    /// </summary>
    /// <param name="shared">What the current term shares with the one where the seek began.</param>
    private bool GoTo(ReadOnlySpan<byte> target, int shared)
    {
        int common = Term.CommonPrefixLength(target);
        while (StartEntry(out var block))
        {
            if (_ordinal % TermsFormat.BlockLength == 0) common = 0;
            try
            {
                int sharedHere = VarInt.ReadInt32(block, ref _at);
                shared = Math.Min(shared, sharedHere);
                if (sharedHere > common)
                {
                    int suffix = VarInt.ReadInt32(block, ref _at);
                    _at += suffix;
                    _entry.Skip(block, ref _at);
                    continue;
                }

                TakeTerm(block, sharedHere);
                if (sharedHere == common) common += Term[common..].CommonPrefixLength(target[common..]);
                else common = sharedHere;
            }
            catch (Exception e) when (Malformed.Explains(e))
            {
                throw Explained(e);
            }

            if (common < target.Length && (common == _length || _term[common] < target[common])) continue;
            SharedPrefix = shared;
            return true;
        }

        return false;
    }

    /// <summary>Goes to the next entry, perhaps the first of the next block; false after the last term.</summary>
    private bool StartEntry(out ReadOnlySpan<byte> block)
    {
        int next = _ordinal + 1;
        if (next >= _terms)
        {
            _ordinal = _terms;
            block = default;
            return false;
        }

        if (next / TermsFormat.BlockLength != _block) StartBlock(next / TermsFormat.BlockLength);
        _ordinal = next;
        block = _dictionary.File.Bytes(_blockOffset, _blockLength);
        return true;
    }

    private void StartBlock(int block)
    {
        (_block, _blockOffset, _blockLength) = (block, _dictionary.OffsetOf(block), _dictionary.BlockBytes(block).Length);
        (_ordinal, _length, _at, _readTo) = (block * TermsFormat.BlockLength - 1, 0, 0, 0);
        try
        {
            TermEntry.ReadHead(_dictionary.BlockBytes(block), ref _at, ref _info);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_dictionary.File, _blockOffset, "the head of a block of terms", e);
        }
    }

    /// <summary>Takes the term whose suffix stands next over, and goes behind its numbers.</summary>
    private void TakeTerm(ReadOnlySpan<byte> block, int shared)
    {
        int suffix = VarInt.ReadInt32(block, ref _at);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shared, (uint)_length);
        if (shared + suffix + sizeof(ulong) > _term.Length) Array.Resize(ref _term, 2 * (shared + suffix) + sizeof(ulong));

        // Nearly every suffix is short: eight bytes at once are cheaper than a call that copies just as many as there are.
        if ((uint)suffix <= sizeof(ulong) && block.Length - _at >= sizeof(ulong)) BinaryPrimitives.WriteUInt64LittleEndian(_term.AsSpan(shared), BinaryPrimitives.ReadUInt64LittleEndian(block[_at..]));
        else block.Slice(_at, suffix).CopyTo(_term.AsSpan(shared));
        _length = shared + suffix;
        _at += suffix;
        _entry.Skip(block, ref _at);
    }

    /// <summary>Reads numbers from where reading left off up to the current term's.</summary>
    private void ReadInfo()
    {
        var block = _dictionary.File.Bytes(_blockOffset, _blockLength);
        int at = _readTo;
        try
        {
            if (at == 0)
            {
                _info = new TermInfo { Ordinal = _block * TermsFormat.BlockLength - 1 };
                TermEntry.ReadHead(block, ref at, ref _info);
            }

            while (_info.Ordinal < _ordinal)
            {
                VarInt.ReadInt32(block, ref at);
                int suffix = VarInt.ReadInt32(block, ref at);
                at += suffix;
                _entry.Read(block, ref at, ref _info);
            }

            _readTo = at;
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_dictionary.File, _blockOffset + at, $"what is known of the term with ordinal {_ordinal}", e);
        }
    }

    private CorruptIndexException Explained(Exception e)
        => Malformed.In(_dictionary.File, _blockOffset + _at, $"the term with ordinal {_ordinal}", e);
}
