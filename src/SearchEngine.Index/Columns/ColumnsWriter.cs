using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes a segment's columns in the order of the schema (<see cref="ColumnsFormat"/>).</summary>
internal sealed class ColumnsWriter(FileWriter file)
{
    private readonly List<(long Offset, int Width)> _directory = [];

    public void WriteNorms(ReadOnlySpan<byte> norms)
    {
        Start(1);
        file.WriteBytes(norms);
    }

    /// <param name="values">Ordinal + 1 by document, 0 for none.</param>
    /// <param name="terms">Distinct terms of the field.</param>
    public void WriteOrdinals(ReadOnlySpan<int> values, int terms)
    {
        int width = ColumnsFormat.WidthFor(terms);
        Start(width);
        WriteValues(values, width);
    }

    /// <param name="starts">Index of each document's first value, and the number of values at the end.</param>
    /// <param name="values">Ordinal + 1, ascending within a document.</param>
    /// <param name="terms">Distinct terms of the field.</param>
    public void WriteOrdinalSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> values, int terms)
    {
        int width = ColumnsFormat.WidthFor(terms);
        Start(width);
        WriteValues(starts, sizeof(int));
        file.Align(8);
        WriteValues(values, width);
    }

    public void WriteNumbers(ReadOnlySpan<int> values)
    {
        Start(sizeof(int));
        WriteValues(values, sizeof(int));
    }

    public void WriteFlags(ReadOnlySpan<ulong> words)
    {
        Start(sizeof(ulong));
        foreach (ulong word in words) file.WriteUInt64(word);
    }

    public void Finish()
    {
        file.Align(8);
        foreach (var (offset, width) in _directory)
        {
            file.WriteInt64(offset);
            file.WriteInt32(width);
            file.WriteInt32(0);
        }

        file.Finish();
    }

    private void Start(int width)
    {
        file.Align(8);
        _directory.Add((file.Position, width));
    }

    private void WriteValues(ReadOnlySpan<int> values, int width)
    {
        switch (width)
        {
            case 1:
                foreach (int value in values) file.WriteByte((byte)value);
                break;
            case 2:
                foreach (int value in values) file.WriteUInt16((ushort)value);
                break;
            default:
                foreach (int value in values) file.WriteInt32(value);
                break;
        }
    }
}
