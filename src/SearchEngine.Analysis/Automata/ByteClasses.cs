namespace SearchEngine.Analysis;

/// <summary>Bytes sorted into classes, in ascending order, such that each of some ranges is a whole number of them.</summary>
internal sealed class ByteClasses
{
    private readonly byte[] _classes = new byte[256];

    public ByteClasses(IEnumerable<(byte First, byte Last)> ranges)
    {
        bool[] begins = new bool[257];
        foreach ((byte first, byte last) in ranges) begins[first] = begins[last + 1] = true;
        for (int b = 1; b < _classes.Length; b++) _classes[b] = (byte)(_classes[b - 1] + (begins[b] ? 1 : 0));
    }

    public int Count => _classes[^1] + 1;

    public int Of(byte b) => _classes[b];

    /// <summary>The class of every byte: 256 of them.</summary>
    public ReadOnlySpan<byte> All => _classes;
}
