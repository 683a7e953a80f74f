using System.Buffers.Binary;

namespace SearchEngine.Storage;

/// <summary>Works out a file's <see cref="BlockSums"/> while it is written from front to back.</summary>
internal sealed class BlockSumsBuilder
{
    private readonly List<uint> _sums = [];
    private uint _sum;
    private int _length;

    public void Append(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            int count = Math.Min(data.Length, BlockSums.BlockLength - _length);
            _sum = Crc32C.Append(_sum, data[..count]);
            _length += count;
            if (_length == BlockSums.BlockLength) Close();
            data = data[count..];
        }
    }

    /// <returns>The sums as they stand behind the frame.</returns>
    public byte[] Finish()
    {
        if (_length > 0) Close();
        var section = new byte[(_sums.Count * sizeof(uint)) + BlockSums.TailLength];
        for (int i = 0; i < _sums.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(i * sizeof(uint)), _sums[i]);
        var tail = section.AsSpan(_sums.Count * sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(tail, (uint)_sums.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(tail[4..], Crc32C.Append(0, section.AsSpan(0, section.Length - 8)));
        BlockSums.Magic.CopyTo(tail[8..]);
        return section;
    }

    private void Close()
    {
        _sums.Add(_sum);
        (_sum, _length) = (0, 0);
    }
}
