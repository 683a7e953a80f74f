using System.Buffers.Binary;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>One field's terms in a segment: finds one by its bytes or its ordinal, or walks them in order (<see cref="TermsFormat"/>).</summary>
public sealed class TermDictionary
{
    private readonly MappedFile _file;
    private readonly long _keysOffset;
    private readonly int _blocks;
    private readonly TermEntry _entry;
    private TermLetters? _letters;

    private TermDictionary(MappedFile file, FieldDefinition field, ReadOnlySpan<byte> entry)
    {
        (_file, Field, _entry) = (file, field, new TermEntry(field));
        _keysOffset = BinaryPrimitives.ReadInt64LittleEndian(entry);
        _blocks = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
        Statistics = new FieldStatistics(
            BinaryPrimitives.ReadInt32LittleEndian(entry[12..]),
            BinaryPrimitives.ReadInt32LittleEndian(entry[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(entry[24..]),
            BinaryPrimitives.ReadInt64LittleEndian(entry[32..]));
    }

    public FieldDefinition Field { get; }

    public FieldStatistics Statistics { get; }

    internal MappedFile File => _file;

    /// <summary>Opens the dictionaries of every field of a schema, null for fields without terms.</summary>
    /// <exception cref="CorruptIndexException">The directory points outside the file.</exception>
    internal static TermDictionary?[] OpenAll(MappedFile file, IndexSchema schema)
    {
        long end = file.Length - FileHeader.FooterLength - sizeof(long);
        int withTerms = schema.Fields.Count(f => f.HasTerms);
        long directory = BinaryPrimitives.ReadInt64LittleEndian(file.Bytes(end, sizeof(long)));
        if (directory != end - (long)withTerms * TermsFormat.DirectoryEntryLength)
            throw new CorruptIndexException(file.Path, end, $"a directory of {withTerms} fields", $"offset {directory}");
        var result = new TermDictionary?[schema.Fields.Count];
        for (int i = 0; i < result.Length; i++)
        {
            if (!schema.Fields[i].HasTerms) continue;
            result[i] = new TermDictionary(file, schema.Fields[i], file.Bytes(directory, TermsFormat.DirectoryEntryLength));
            directory += TermsFormat.DirectoryEntryLength;
        }

        return result;
    }

    public bool TryFind(ReadOnlySpan<byte> term, out TermInfo info)
    {
        info = default;
        if (_blocks == 0) return false;
        int block = BlockOf(term);
        try
        {
            if (FindIn(BlockBytes(block), Math.Min(TermsFormat.BlockLength, Statistics.Terms - block * TermsFormat.BlockLength), term, ref info))
            {
                info.Ordinal += block * TermsFormat.BlockLength;
                return true;
            }
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_file, OffsetOf(block), "a block of terms", e);
        }

        info = default;
        return false;
    }

    /// <summary>A cursor before the first term.</summary>
    public TermCursor Terms() => new(this);

    /// <summary>The letters of its terms; made when first asked for, at worst by several threads at once.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public TermLetters Letters(CancellationToken cancellation) => _letters ??= TermLetters.Of(this, cancellation);

    /// <summary>The term with an ordinal, as a copy.</summary>
    public byte[] TermAt(int ordinal)
    {
        var cursor = new TermCursor(this);
        cursor.MoveToOrdinal(ordinal);
        return cursor.Term.ToArray();
    }

    /// <summary>The block where a term would stand: the last one whose first term is not greater, or 0.</summary>
    internal int BlockOf(ReadOnlySpan<byte> term) => LastNotGreater(term, -1, _blocks) is var block and > 0 ? block : 0;

    /// <summary>The same, when it is not before <paramref name="from"/>: fast when it is near.</summary>
    internal int BlockOf(ReadOnlySpan<byte> term, int from)
    {
        ulong key = TermsFormat.Key(term);
        int low = from, high = from + 1;
        while (high < _blocks && IsNotGreater(high, key, term)) (low, high) = (high, high + 2 * (high - from));
        return LastNotGreater(term, low, Math.Min(high, _blocks));
    }

    /// <param name="low">A block that is not greater, or -1.</param>
    /// <param name="high">A block that is greater, or how many there are.</param>
    private int LastNotGreater(ReadOnlySpan<byte> term, int low, int high)
    {
        ulong key = TermsFormat.Key(term);
        while (low + 1 < high)
        {
            int middle = (low + high) >>> 1;
            if (IsNotGreater(middle, key, term)) low = middle;
            else high = middle;
        }

        return low;
    }

    private bool IsNotGreater(int block, ulong key, ReadOnlySpan<byte> term)
    {
        ulong first = Keys[block];
        return first < key || (first == key && FirstTerm(block).SequenceCompareTo(term) <= 0);
    }

    internal int Blocks => _blocks;

    /// <summary>Where the field's columns stand in the file, behind its last block.</summary>
    internal long KeysOffset => _keysOffset;

    internal ReadOnlySpan<ulong> Keys => _file.UInt64s(_keysOffset, _blocks);

    /// <summary>Offset of a block in the file.</summary>
    internal long OffsetOf(int block) => _file.Int64s(_keysOffset + ((long)_blocks + block) * sizeof(ulong), 1)[0];

    /// <summary>The bytes of a block; reaches into what follows, which a reader of the block never does.</summary>
    internal ReadOnlySpan<byte> BlockBytes(int block)
    {
        long start = OffsetOf(block), end = block + 1 < _blocks ? OffsetOf(block + 1) : _keysOffset;
        return _file.Bytes(start, (int)Math.Clamp(end - start, -1, int.MaxValue));
    }

    /// <summary>
    /// Finds a term among a block's without putting the terms together: one that shares more with the term before than that
    /// shares with the wanted one is as little the wanted one, one that shares less is greater.
    /// </summary>
    private bool FindIn(ReadOnlySpan<byte> block, int terms, ReadOnlySpan<byte> wanted, ref TermInfo info)
    {
        int at = 0, common = 0;
        TermEntry.ReadHead(block, ref at, ref info);
        info.Ordinal = -1;
        for (int i = 0; i < terms; i++)
        {
            int shared = VarInt.ReadInt32(block, ref at);
            var suffix = Suffix(block, ref at);
            _entry.Read(block, ref at, ref info);
            if (shared > common) continue;
            if (shared < common) return false;
            int more = suffix.CommonPrefixLength(wanted[common..]);
            common += more;
            if (more == suffix.Length && common == wanted.Length) return true;
            if (more < suffix.Length && (common == wanted.Length || suffix[more] > wanted[common])) return false;
        }

        return false;
    }

    private static ReadOnlySpan<byte> Suffix(ReadOnlySpan<byte> block, ref int at)
    {
        int length = VarInt.ReadInt32(block, ref at);
        var suffix = block.Slice(at, length);
        at += length;
        return suffix;
    }

    private ReadOnlySpan<byte> FirstTerm(int block)
    {
        var bytes = BlockBytes(block);
        try
        {
            int at = 0;
            VarInt.ReadInt64(bytes, ref at);
            VarInt.ReadInt64(bytes, ref at);
            VarInt.ReadInt32(bytes, ref at);
            int length = VarInt.ReadInt32(bytes, ref at);
            return bytes.Slice(at, length);
        }
        catch (Exception e) when (Malformed.Explains(e))
        {
            throw Malformed.In(_file, OffsetOf(block), "the first term of a block", e);
        }
    }
}
