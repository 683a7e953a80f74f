using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes the positions of one term after another (<see cref="PostingsFormat"/>).</summary>
internal sealed class PositionsWriter(FileWriter file)
{
    private readonly int[] _deltas = new int[PostingsFormat.BlockLength];
    private readonly ByteBuffer _blocks = new(1 << 14);
    private readonly List<int> _ends = [];
    private int _buffered;
    private int _last;

    public void StartTerm()
    {
        _blocks.Clear();
        _ends.Clear();
        _buffered = 0;
    }

    public void StartDocument() => _last = 0;

    public void Add(int position)
    {
        _deltas[_buffered++] = position - _last;
        _last = position;
        if (_buffered == PostingsFormat.BlockLength) FlushBlock();
    }

    public void FinishTerm(ref TermInfo info)
    {
        info.PositionsOffset = file.Position;
        foreach (int end in _ends) file.WriteInt32(end);
        for (int i = 0; i < _buffered; i++) _blocks.WriteVarInt((ulong)_deltas[i]);
        file.WriteBytes(_blocks.Written);
        info.PositionsLength = checked((int)(file.Position - info.PositionsOffset));
    }

    private void FlushBlock()
    {
        int bits = BlockPacking.BitsFor(_deltas);
        _blocks.WriteByte((byte)bits);
        BlockPacking.Pack(_deltas, bits, _blocks.Extend(BlockPacking.PackedLength(bits)));
        _ends.Add(_blocks.Length);
        _buffered = 0;
    }
}
