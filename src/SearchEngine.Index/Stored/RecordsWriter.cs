using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes the records of a segment, one a document in order (<see cref="StoredFormat"/>).</summary>
internal sealed class RecordsWriter(FileWriter file) : IDisposable
{
    private readonly List<long> _starts = [];

    public void Add(ReadOnlySpan<byte> record)
    {
        _starts.Add(file.Position);
        file.WriteBytes(record);
    }

    public void Finish()
    {
        _starts.Add(file.Position);
        file.Align(sizeof(long));
        foreach (long start in _starts) file.WriteInt64(start);
        file.Finish();
    }

    public void Dispose() => file.Dispose();
}
