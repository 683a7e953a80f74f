using System.Text;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>Writes the byte strings that documents are stored as: numbers as varints, a text behind its length + 1, null as 0.</summary>
internal sealed class RecordWriter
{
    private readonly ByteBuffer _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.Written;

    public RecordWriter Clear()
    {
        _bytes.Clear();
        return this;
    }

    public RecordWriter Number(long value)
    {
        _bytes.WriteVarInt((ulong)value);
        return this;
    }

    public RecordWriter Text(string? value)
    {
        if (value is null) return Number(0);
        int length = Encoding.UTF8.GetByteCount(value);
        Number(length + 1);
        Encoding.UTF8.GetBytes(value, _bytes.Extend(length));
        return this;
    }

    /// <summary>Bytes as a text is written, whatever they are.</summary>
    public RecordWriter Utf8(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length + 1);
        _bytes.WriteBytes(bytes);
        return this;
    }

    public RecordWriter Texts(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (string value in values) Text(value);
        return this;
    }
}
