using System.Text;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote, in the same order.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> record)
{
    private readonly ReadOnlySpan<byte> _record = record;
    private int _at;

    public readonly bool IsAtEnd => _at == _record.Length;

    public long Number() => VarInt.ReadInt64(_record, ref _at);

    public int Int32() => (int)Number();

    public string? Text()
    {
        var utf8 = Utf8(out bool isNull);
        return isNull ? null : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>A text as it lies in the record.</summary>
    public ReadOnlySpan<byte> Utf8(out bool isNull)
    {
        int length = Int32() - 1;
        isNull = length < 0;
        if (isNull) return [];
        var utf8 = _record.Slice(_at, length);
        _at += length;
        return utf8;
    }

    public string[] Texts()
    {
        var values = new string[Int32()];
        for (int i = 0; i < values.Length; i++) values[i] = Text() ?? "";
        return values;
    }
}
