using System.Buffers.Binary;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's columns, used where they lie (<see cref="ColumnsFormat"/>). Fields go by their number in the schema.</summary>
public sealed class ColumnsReader
{
    private readonly MappedFile _file;
    private readonly int _documents;
    private readonly (long Offset, int Width)[] _columns;

    /// <exception cref="CorruptIndexException">The directory points outside the file.</exception>
    internal ColumnsReader(MappedFile file, IndexSchema schema, int documents)
    {
        (_file, _documents) = (file, documents);
        _columns = new (long, int)[schema.Fields.Count];
        long directory = file.Length - FileHeader.FooterLength - (long)_columns.Length * ColumnsFormat.DirectoryEntryLength;
        var bytes = file.Bytes(directory, _columns.Length * ColumnsFormat.DirectoryEntryLength);
        for (int i = 0; i < _columns.Length; i++)
        {
            var entry = bytes[(i * ColumnsFormat.DirectoryEntryLength)..];
            _columns[i] = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[8..]));
            if (_columns[i] is not { Offset: >= FileHeader.Length, Width: 1 or 2 or 4 or 8 } || _columns[i].Offset > directory)
                throw new CorruptIndexException(file.Path, directory + i * ColumnsFormat.DirectoryEntryLength, "a column inside the file", $"offset {_columns[i].Offset}, width {_columns[i].Width}");
        }
    }

    /// <summary>A text field's norms by document.</summary>
    public ReadOnlySpan<byte> Norms(int field) => _file.Bytes(_columns[field].Offset, _documents);

    /// <summary>A number field's values by document, <see cref="ColumnsFormat.NoNumber"/> for none.</summary>
    public ReadOnlySpan<int> Numbers(int field) => _file.Int32s(_columns[field].Offset, _documents);

    /// <summary>A flag field's bits, as in <see cref="BitsetOperations"/>.</summary>
    public ReadOnlySpan<ulong> Flags(int field) => _file.UInt64s(_columns[field].Offset, (_documents + 63) / 64);

    /// <summary>A keyword field's values by document.</summary>
    public OrdinalColumn Ordinals(int field) => At(_columns[field].Offset, _documents, _columns[field].Width);

    /// <summary>A keyword set field's values by document.</summary>
    public OrdinalSetColumn OrdinalSets(int field)
    {
        var (offset, width) = _columns[field];
        var starts = _file.Int32s(offset, _documents + 1);
        long values = ColumnsFormat.Align(offset + (_documents + 1L) * sizeof(int));
        return new OrdinalSetColumn(starts, At(values, starts[_documents], width));
    }

    internal (long Offset, int Width) Place(int field) => _columns[field];

    private OrdinalColumn At(long offset, int count, int width) => width switch
    {
        1 => new OrdinalColumn(_file.Bytes(offset, count)),
        2 => new OrdinalColumn(_file.UInt16s(offset, count)),
        _ => new OrdinalColumn(_file.Int32s(offset, count)),
    };
}
