using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes a segment's term dictionary, field after field in the order of the schema (<see cref="TermsFormat"/>).</summary>
internal sealed class TermsWriter(FileWriter file)
{
    private readonly ByteBuffer _last = new();
    private readonly List<ulong> _keys = [];
    private readonly List<long> _offsets = [];
    private readonly List<(long KeysOffset, int Blocks, FieldStatistics Statistics)> _directory = [];
    private FieldDefinition _field = null!;
    private int _terms;
    private long _sumDf;
    private long _sumTtf;

    public void StartField(FieldDefinition field)
    {
        _field = field;
        _keys.Clear();
        _offsets.Clear();
        (_terms, _sumDf, _sumTtf) = (0, 0, 0);
    }

    /// <param name="term">Greater than the one before.</param>
    /// <param name="info">Where its lists were just written.</param>
    public void Add(ReadOnlySpan<byte> term, in TermInfo info)
    {
        int shared = 0;
        if (_terms % TermsFormat.BlockLength == 0)
        {
            _keys.Add(TermsFormat.Key(term));
            _offsets.Add(file.Position);
            file.WriteVarInt((ulong)info.PostingsOffset);
            file.WriteVarInt((ulong)info.PositionsOffset);
        }
        else
        {
            shared = term.CommonPrefixLength(_last.Written);
        }

        file.WriteVarInt((ulong)shared);
        file.WriteVarInt((ulong)(term.Length - shared));
        file.WriteBytes(term[shared..]);
        WriteInfo(info);
        _last.Clear();
        _last.WriteBytes(term);
        _terms++;
        _sumDf += info.DocumentFrequency;
        _sumTtf += info.TotalFrequency;
    }

    /// <param name="documents">Documents that have at least one term of the field.</param>
    public void FinishField(int documents)
    {
        file.Align(sizeof(ulong));
        long keysOffset = file.Position;
        foreach (ulong key in _keys) file.WriteUInt64(key);
        foreach (long offset in _offsets) file.WriteInt64(offset);
        _directory.Add((keysOffset, _keys.Count, new FieldStatistics(_terms, documents, _sumDf, _sumTtf)));
    }

    public void Finish()
    {
        long offset = file.Position;
        foreach (var (keys, blocks, statistics) in _directory)
        {
            file.WriteInt64(keys);
            file.WriteInt32(blocks);
            file.WriteInt32(statistics.Terms);
            file.WriteInt32(statistics.Documents);
            file.WriteInt32(0);
            file.WriteInt64(statistics.SumDocumentFrequency);
            file.WriteInt64(statistics.SumTotalFrequency);
        }

        file.WriteInt64(offset);
        file.Finish();
    }

    private void WriteInfo(in TermInfo info)
    {
        file.WriteVarInt((ulong)info.DocumentFrequency);
        if (_field.IsText) file.WriteVarInt((ulong)(info.TotalFrequency - info.DocumentFrequency));
        file.WriteVarInt((ulong)(info.DocumentFrequency == 1 ? info.OnlyDocument : info.PostingsLength));
        if (_field.HasPositions) file.WriteVarInt((ulong)info.PositionsLength);
    }
}
