namespace SearchEngine.Index;

/// <summary>Values of one, two or four bytes: 0 for none, ordinal + 1 otherwise. Hot loops take the span that <see cref="Width"/> names.</summary>
public readonly ref struct OrdinalColumn
{
    public OrdinalColumn(ReadOnlySpan<byte> values)
    {
        Bytes = values;
        Width = 1;
    }

    public OrdinalColumn(ReadOnlySpan<ushort> values)
    {
        UInt16s = values;
        Width = 2;
    }

    public OrdinalColumn(ReadOnlySpan<int> values)
    {
        Int32s = values;
        Width = 4;
    }

    /// <summary>Bytes a value takes: 1, 2 or 4.</summary>
    public int Width { get; }

    public ReadOnlySpan<byte> Bytes { get; }

    public ReadOnlySpan<ushort> UInt16s { get; }

    public ReadOnlySpan<int> Int32s { get; }

    public int Length => Bytes.Length + UInt16s.Length + Int32s.Length;

    public int this[int index] => Width switch
    {
        1 => Bytes[index],
        2 => UInt16s[index],
        _ => Int32s[index],
    };

    public OrdinalColumn Slice(int start, int length) => Width switch
    {
        1 => new(Bytes.Slice(start, length)),
        2 => new(UInt16s.Slice(start, length)),
        _ => new(Int32s.Slice(start, length)),
    };
}
