using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's records (<see cref="StoredFormat"/>).</summary>
public sealed class RecordsReader(MappedFile file, int documents)
{
    private readonly long _starts = file.Length - FileHeader.FooterLength - (documents + 1L) * sizeof(long);

    /// <summary>A document's record; valid while the reader is.</summary>
    public ReadOnlySpan<byte> Record(int document)
    {
        var range = file.Int64s(_starts + (long)document * sizeof(long), 2);
        return file.Bytes(range[0], (int)Math.Clamp(range[1] - range[0], -1, int.MaxValue));
    }
}
