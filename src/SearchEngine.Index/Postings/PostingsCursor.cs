using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Walks one posting list a block at a time. A cursor is opened on a list, then stands on a block (its documents lie in
/// <see cref="Documents"/>), and can be opened again on another list: it is made to be pooled. What a block keeps as bits is
/// listed only when asked for, and so are frequencies: seeking, <see cref="Find"/> and <see cref="SetBits"/> do without.
/// After the last block <see cref="Current"/> is <see cref="NoMoreDocuments"/>, and stays so.
/// </summary>
public sealed class PostingsCursor
{
    /// <summary>Larger than every document id.</summary>
    public const int NoMoreDocuments = int.MaxValue;

    // Room behind the documents for listing bits in whole vectors.
    private readonly int[] _documents = new int[PostingsFormat.BlockLength + 64];
    private readonly BlockBits _bits = new();
    private readonly int[] _frequencies = new int[PostingsFormat.BlockLength];
    private readonly int[] _before = new int[PostingsFormat.BlockLength];
    private PostingsReader _reader = null!;
    private TermInfo _info;
    private bool _hasFrequencies;
    private int _skipEntries;
    private long _blocksStart;
    private int _block;
    private int _count;
    private int _at;
    private int _last;
    private bool _isBits;
    private bool _hasDocuments;
    private int _frequenciesFrom;
    private int _frequencyBits;
    private bool _hasBefore;

    public TermInfo Info => _info;

    /// <summary>Blocks of the list; a list without skip data is one block.</summary>
    public int BlockCount => Math.Max(_skipEntries, 1);

    /// <summary>Number of the block the cursor stands on; <see cref="BlockCount"/> after the end.</summary>
    public int Block => _block;

    /// <summary>Documents of the current block in ascending order; from <see cref="Position"/> on they are still to come.</summary>
    public ReadOnlySpan<int> Documents
    {
        get
        {
            if (!_hasDocuments) ListDocuments();
            return _documents.AsSpan(0, _count);
        }
    }

    /// <summary>Documents in the current block.</summary>
    public int Count => _count;

    /// <summary>Last document of the current block.</summary>
    public int LastDocument => _last;

    /// <summary>Index of <see cref="Current"/> in <see cref="Documents"/>.</summary>
    public int Position => _at;

    public int Current { get; private set; }

    /// <summary>Occurrences of the term in the current document.</summary>
    public int CurrentFrequency => Frequencies[_at];

    /// <summary>Frequencies of the block's documents.</summary>
    public ReadOnlySpan<int> Frequencies
    {
        get
        {
            if (_frequenciesFrom >= 0) UnpackFrequencies();
            return _frequencies.AsSpan(0, _count);
        }
    }

    /// <summary>Last document of every block; empty for a list without skip data.</summary>
    public ReadOnlySpan<int> LastDocuments => _skipEntries == 0 ? [] : _reader.Postings.Int32s(_info.PostingsOffset, _skipEntries);

    /// <summary>(frequency, norm) pairs of every block, <see cref="PostingsFormat"/>'s impacts; empty for a list without skip data and for keywords.</summary>
    public ReadOnlySpan<byte> Impacts => _skipEntries == 0 || !_hasFrequencies
        ? []
        : _reader.Postings.Bytes(_blocksStart - (long)_skipEntries * PostingsFormat.ImpactLength, _skipEntries * PostingsFormat.ImpactLength);

    /// <summary>For each of the block's documents the occurrences of the term in all documents before it.</summary>
    public ReadOnlySpan<int> OccurrencesBefore
    {
        get
        {
            if (!_hasBefore) SumFrequencies();
            return _before.AsSpan(0, _count);
        }
    }

    /// <summary>Opens a list; the cursor stands on its first document.</summary>
    public void Open(PostingsReader reader, in TermInfo info)
    {
        if (info.DocumentFrequency < 1) throw new CorruptIndexException(reader.Postings.Path, info.PostingsOffset, "a list with documents", $"{info.DocumentFrequency} of them");
        (_reader, _info, _hasFrequencies) = (reader, info, reader.HasFrequencies);
        _skipEntries = PostingsFormat.SkipEntries(info.DocumentFrequency);
        _blocksStart = info.PostingsOffset + (long)_skipEntries * PostingsFormat.SkipEntryLength(reader.Field);
        _block = -1;
        UnpackBlock(0);
    }

    /// <summary>Goes to the next document.</summary>
    public bool MoveNext()
    {
        if (++_at < _count)
        {
            Current = Documents[_at];
            return true;
        }

        return MoveToNextBlock();
    }

    /// <summary>Unpacks the block after the current one and stands on its first document.</summary>
    public bool MoveToNextBlock()
    {
        if (_block + 1 >= BlockCount) return End();
        UnpackBlock(_block + 1);
        return true;
    }

    /// <summary>Goes to the first document that is at least <paramref name="target"/>, never backwards.</summary>
    public bool SeekTo(int target)
    {
        if (Current >= target) return Current != NoMoreDocuments;
        if (_last < target && !MoveToBlockOf(target)) return false;
        if (_isBits)
        {
            (Current, _at) = _bits.FirstAtLeast(target);
            return true;
        }

        int from = _at;
        _at = from + SortedSearch.FirstAtLeast(_documents.AsSpan(from, _count - from), target);
        Current = _documents[_at];
        return true;
    }

    /// <summary>Unpacks a block by its number, forwards or backwards, and stands on its first document; past the last block is the end.</summary>
    public void MoveToBlock(int block)
    {
        if (block >= BlockCount) End();
        else if (block == _block) (_at, Current) = (0, Documents[0]);
        else UnpackBlock(block);
    }

    /// <summary>Goes over documents of the current block, up to its end but not into the next.</summary>
    public void Skip(int count)
    {
        _at += count;
        Current = _at < _count ? Documents[_at] : NoMoreDocuments;
    }

    /// <summary>Stands on the block where <paramref name="target"/> is or would be, never going back; false at the end of the list.</summary>
    public bool SeekToBlockOf(int target)
        => _block < BlockCount && (_last >= target || MoveToBlockOf(target));

    /// <summary>Finds those of some ascending documents that the current block has.</summary>
    /// <param name="found">Receives their indexes in <paramref name="wanted"/>; room for as many.</param>
    /// <param name="foundIn">Receives their indexes in <see cref="Documents"/>; room for as many.</param>
    /// <returns>How many were found.</returns>
    public int Find(ReadOnlySpan<int> wanted, Span<int> found, Span<int> foundIn)
        => _isBits ? _bits.Find(wanted, found, foundIn) : SortedSearch.Find(wanted, Documents, found, foundIn);

    /// <summary>Sets the bits of the current block's documents from <see cref="Current"/> on.</summary>
    /// <param name="bits">A window: what is behind it is left out.</param>
    /// <param name="start">The document of its bit 0; those before the current one, if there are some, are before it.</param>
    public void SetBits(Span<ulong> bits, int start)
    {
        if (_isBits)
        {
            _bits.SetAll(bits, start);
            return;
        }

        var documents = _documents.AsSpan(_at, _count - _at);
        int end = start + (bits.Length << 6);
        if (_last >= end) documents = documents[..SortedSearch.FirstAtLeast(documents, end)];
        BitsetOperations.SetAll(bits, start, documents);
    }

    private bool MoveToBlockOf(int target)
    {
        var lasts = LastDocuments;
        int next = _block + 1;
        if (next >= lasts.Length) return End();

        // Most seeks go a few blocks ahead: gallop, then search.
        int step = 1;
        while (next + step < lasts.Length && lasts[next + step] < target) step <<= 1;
        int low = next + (step >> 1);
        int high = Math.Min(lasts.Length, next + step + 1);
        int block = low + SortedSearch.FirstAtLeast(lasts[low..high], target);
        if (block >= lasts.Length) return End();
        UnpackBlock(block);
        return true;
    }

    private bool End()
    {
        (_block, _at, Current) = (BlockCount, _count, NoMoreDocuments);
        return false;
    }

    private void UnpackBlock(int block)
    {
        (_block, _at, _frequenciesFrom) = (block, 0, -1);
        (_isBits, _hasDocuments, _hasBefore) = (false, true, false);
        try
        {
            if (_info.DocumentFrequency == 1) UnpackOnly();
            else if (_skipEntries == 0) UnpackTail(_reader.Postings.Bytes(_info.PostingsOffset, _info.PostingsLength), -1, _info.DocumentFrequency);
            else UnpackWithSkip(block);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_reader.Postings, _info.PostingsOffset, $"block {block} of a posting list", e);
        }

        Current = _isBits ? _bits.First : _documents[0];
        if (_skipEntries == 0) _last = _documents[_count - 1];
        if (Current < 0 || _last >= _reader.Documents || (!_isBits && _documents[_count - 1] != _last)) ThrowOutside();
    }

    private void ThrowOutside()
        => throw new CorruptIndexException(_reader.Postings.Path, _info.PostingsOffset, $"a block of documents from 0 to {_reader.Documents - 1} that ends as its skip data say", $"{Current} to {(_isBits ? _bits.Last : _documents[_count - 1])}");

    private void SumFrequencies()
    {
        Sums.Before(Frequencies, OccurrencesBeforeBlock(), _before);
        _hasBefore = true;
    }

    private int OccurrencesBeforeBlock()
        => _skipEntries == 0 ? 0 : _reader.Postings.Int32s(_info.PostingsOffset + (2L * _skipEntries + _block) * sizeof(int), 1)[0];

    private void UnpackOnly()
    {
        _documents[0] = _info.OnlyDocument;
        _frequencies[0] = (int)_info.TotalFrequency;
        _count = 1;
    }

    private void UnpackWithSkip(int block)
    {
        var skip = _reader.Postings.Int32s(_info.PostingsOffset, 2 * _skipEntries);
        var lasts = skip[.._skipEntries];
        var ends = skip[_skipEntries..];
        int start = block == 0 ? 0 : ends[block - 1], end = ends[block], before = block == 0 ? -1 : lasts[block - 1];
        _last = lasts[block];
        var bytes = _reader.Postings.Bytes(_blocksStart + start, end - start);
        if ((block + 1) * PostingsFormat.BlockLength > _info.DocumentFrequency)
        {
            UnpackTail(bytes, before, _info.DocumentFrequency - block * PostingsFormat.BlockLength);
            return;
        }

        _count = PostingsFormat.BlockLength;
        int header = _hasFrequencies ? 2 : 1;
        int length = bytes[0] == PostingsFormat.Bits ? TakeBits(bytes[header..], before, _last) : UnpackDeltas(bytes[header..], bytes[0], before);
        if (_hasFrequencies) (_frequenciesFrom, _frequencyBits) = (start + header + length, bytes[1]);
        else Array.Fill(_frequencies, 1);
    }

    private int UnpackDeltas(ReadOnlySpan<byte> bytes, int bits, int before)
    {
        BlockPacking.UnpackDeltas(bytes, bits, before, _documents);
        return BlockPacking.PackedLength(bits);
    }

    private int TakeBits(ReadOnlySpan<byte> bytes, int before, int last)
    {
        _bits.Load(bytes, before + 1, last - before);
        if (_bits is not { Count: PostingsFormat.BlockLength, EndsWithLast: true }) throw new ArgumentException($"{_bits.Count} bits up to document {last}");
        (_isBits, _hasDocuments) = (true, false);
        return BlockBits.BytesFor(last - before);
    }

    private void ListDocuments()
    {
        _bits.CopyTo(_documents);
        _hasDocuments = true;
    }

    private void UnpackFrequencies()
    {
        long at = _blocksStart + _frequenciesFrom;
        if (_frequencyBits > BlockPacking.MaxBits) throw new CorruptIndexException(_reader.Postings.Path, at, $"frequencies of at most {BlockPacking.MaxBits} bits", $"{_frequencyBits}");
        BlockPacking.Unpack(_reader.Postings.Bytes(at, BlockPacking.PackedLength(_frequencyBits)), _frequencyBits, plus: 1, _frequencies);
        _frequenciesFrom = -1;
    }

    private void UnpackTail(ReadOnlySpan<byte> bytes, int document, int count)
    {
        int at = 0;
        for (int i = 0; i < count; i++)
        {
            int code = VarInt.ReadInt32(bytes, ref at);
            int frequency = 1;
            if (_hasFrequencies)
            {
                if ((code & 1) == 0) frequency = VarInt.ReadInt32(bytes, ref at);
                code >>>= 1;
            }

            _documents[i] = document += code;
            _frequencies[i] = frequency;
        }

        _count = count;
    }
}
