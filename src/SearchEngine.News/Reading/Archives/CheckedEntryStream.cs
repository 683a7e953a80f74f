using System.IO.Compression;

namespace SearchEngine.News;

/// <summary>Unpacks an entry of a zip archive and checks what the framework does not: its sum, its length, and how much comes out.</summary>
internal sealed class CheckedEntryStream(ZipArchiveEntry entry, UnpackedBudget budget) : ForwardStream
{
    private readonly Stream _unpacked = entry.Open();
    private uint _sum = Crc32.Start;
    private long _total;
    private bool _checked;

    /// <exception cref="UnreadableException">The entry is damaged, truncated or a bomb.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = Unpack(buffer);
        _total += read;
        _sum = Crc32.Add(_sum, buffer[..read]);
        UnpackedLimits.Check(_total, entry.CompressedLength);
        budget.Add(read);
        if (read == 0 && buffer.Length > 0 && !_checked)
        {
            _checked = true;
            if (_total != entry.Length || Crc32.Finish(_sum) != entry.Crc32)
            {
                throw new UnreadableException("the entry is damaged: its length or its sum is wrong");
            }
        }

        return read;
    }

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return _unpacked.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException("the entry is damaged or cut short", e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
