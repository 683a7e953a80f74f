using System.Buffers.Binary;
using System.Numerics;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// A segment's columns, used where they lie (<see cref="ColumnsFormat"/>). Fields go by their number in the schema. Loops
/// that follow count in tables as long as a dictionary and walk sets without a look at their borders: so a column's values
/// are held against their bounds once, when the column is first asked for.
/// </summary>
public sealed class ColumnsReader
{
    private readonly MappedFile _file;
    private readonly IndexSchema _schema;
    private readonly int _documents;
    private readonly int[] _terms;
    private readonly (long Offset, int Width)[] _columns;
    private readonly bool[] _isVerified;

    /// <param name="file">The columns.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="documents">How many documents the segment has.</param>
    /// <param name="terms">How many terms each field's dictionary has; 0 for fields without one.</param>
    /// <exception cref="CorruptIndexException">A column would reach outside the file, or has another width than its field's.</exception>
    internal ColumnsReader(MappedFile file, IndexSchema schema, int documents, int[] terms)
    {
        (_file, _schema, _documents, _terms) = (file, schema, documents, terms);
        _columns = new (long, int)[schema.Fields.Count];
        _isVerified = new bool[_columns.Length];
        long directory = file.Length - FileHeader.FooterLength - (long)_columns.Length * ColumnsFormat.DirectoryEntryLength;
        var bytes = file.Bytes(directory, _columns.Length * ColumnsFormat.DirectoryEntryLength);
        for (int i = 0; i < _columns.Length; i++)
        {
            var entry = bytes[(i * ColumnsFormat.DirectoryEntryLength)..];
            _columns[i] = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[8..]));
            VerifyPlace(i, directory);
        }
    }

    /// <summary>A text field's norms by document.</summary>
    public ReadOnlySpan<byte> Norms(int field) => _file.Bytes(_columns[field].Offset, _documents);

    /// <summary>A number field's values by document, <see cref="ColumnsFormat.NoNumber"/> for none.</summary>
    public ReadOnlySpan<int> Numbers(int field) => _file.Int32s(_columns[field].Offset, _documents);

    /// <summary>A flag field's bits, as in <see cref="BitsetOperations"/>; none behind the last document.</summary>
    /// <exception cref="CorruptIndexException">A bit stands behind the last document.</exception>
    public ReadOnlySpan<ulong> Flags(int field)
    {
        var flags = _file.UInt64s(_columns[field].Offset, (_documents + 63) / 64);
        if (_isVerified[field]) return flags;
        ulong behind = _documents % 64 == 0 ? 0 : ulong.MaxValue << (_documents % 64);
        if (_documents > 0 && (flags[^1] & behind) != 0) throw new CorruptIndexException(_file.Path, _columns[field].Offset, "no flag behind the last document", "one");
        _isVerified[field] = true;
        return flags;
    }

    /// <summary>A keyword field's values by document, each 0 or an ordinal of the field's dictionary + 1.</summary>
    /// <exception cref="CorruptIndexException">A value is greater.</exception>
    public OrdinalColumn Ordinals(int field)
    {
        var column = At(_columns[field].Offset, _documents, _columns[field].Width);
        if (!_isVerified[field]) VerifyValues(field, column);
        return column;
    }

    /// <summary>A keyword set field's values by document, each 0 or an ordinal of the field's dictionary + 1.</summary>
    /// <exception cref="CorruptIndexException">A value is greater, or a document's values begin before those of the one before it.</exception>
    public OrdinalSetColumn OrdinalSets(int field)
    {
        var (offset, width) = _columns[field];
        var starts = _file.Int32s(offset, _documents + 1);
        long values = ColumnsFormat.Align(offset + (_documents + 1L) * sizeof(int));
        var column = new OrdinalSetColumn(starts, At(values, starts[_documents], width));
        if (_isVerified[field]) return column;
        VerifyStarts(offset, starts);
        VerifyValues(field, column.Values);
        return column;
    }

    internal (long Offset, int Width) Place(int field) => _columns[field];

    private OrdinalColumn At(long offset, int count, int width) => width switch
    {
        1 => new OrdinalColumn(_file.Bytes(offset, count)),
        2 => new OrdinalColumn(_file.UInt16s(offset, count)),
        _ => new OrdinalColumn(_file.Int32s(offset, count)),
    };

    private void VerifyPlace(int field, long directory)
    {
        var (offset, width) = _columns[field];
        var definition = _schema.Fields[field];
        int expected = ColumnsFormat.WidthOf(definition, _terms[field]);
        long entry = directory + field * ColumnsFormat.DirectoryEntryLength;
        if (width != expected) throw new CorruptIndexException(_file.Path, entry, $"column of '{definition.Name}' of width {expected}", $"{width}");
        if (offset < FileHeader.Length || offset > directory - ColumnsFormat.LeastLength(definition, width, _documents))
            throw new CorruptIndexException(_file.Path, entry, "a column inside the file", $"offset {offset}");
    }

    private void VerifyStarts(long offset, ReadOnlySpan<int> starts)
    {
        int last = 0;
        foreach (int next in starts)
        {
            if (next < last) throw new CorruptIndexException(_file.Path, offset, $"a set that begins at {last} or later", $"{next}");
            last = next;
        }
    }

    private void VerifyValues(int field, OrdinalColumn values)
    {
        int outside = values.Width switch
        {
            1 => FirstOutside(values.Bytes, _terms[field]),
            2 => FirstOutside(values.UInt16s, _terms[field]),
            _ => FirstOutside(values.Int32s, _terms[field]),
        };
        if (outside >= 0) throw new CorruptIndexException(_file.Path, _columns[field].Offset, $"values of '{_schema.Fields[field].Name}' up to {_terms[field]}", $"{values[outside]}");
        _isVerified[field] = true;
    }

    private static int FirstOutside<T>(ReadOnlySpan<T> values, int most)
        where T : IBinaryInteger<T>
        => values.IndexOfAnyExceptInRange(T.Zero, T.CreateSaturating(most));
}
